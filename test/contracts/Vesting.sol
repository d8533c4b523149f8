// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {VestingWallet} from "@openzeppelin/contracts/finance/VestingWallet.sol";
import {VestingWalletCliff} from "@openzeppelin/contracts/finance/VestingWalletCliff.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice OpenZeppelin's extension, which is abstract, as it is.
contract CliffWallet is VestingWalletCliff {
    constructor(address beneficiary, uint64 start, uint64 duration, uint64 cliff)
        VestingWallet(beneficiary, start, duration)
        VestingWalletCliff(cliff)
    {}
}

/// @notice By the rule of OpenZeppelin 4.8's VestingWallet (docs.openzeppelin.com, contracts 4.x, finance):
/// a beneficiary that nobody changes in place of an owner, and no `end`.
contract WalletOfRelease4 {
    address public immutable beneficiary;
    uint256 public immutable start;
    uint256 public immutable duration;
    mapping(address token => uint256 amount) public released;

    constructor(address beneficiary_, uint256 start_, uint256 duration_) {
        beneficiary = beneficiary_;
        start = start_;
        duration = duration_;
    }

    function release(address token) external {
        uint256 total = IERC20(token).balanceOf(address(this)) + released[token];
        uint256 vested = block.timestamp < start
            ? 0
            : block.timestamp > start + duration ? total : total * (block.timestamp - start) / duration;
        uint256 amount = vested - released[token];
        released[token] += amount;
        require(IERC20(token).transfer(beneficiary, amount), "refused");
    }
}

/// @notice Has the functions of a wallet and nobody to pay.
contract NobodysWallet {
    uint256 public constant start = 1;
    uint256 public constant duration = 1;
    mapping(address token => uint256 amount) public released;

    function release(address token) external {}
}
