// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice Issues by the rule of CRV (curvefi/curve-dao-contracts, contracts/ERC20CRV.vy, read 2026-11-21):
/// a rate a second, divided at each epoch, of which the minter mints what is claimed. The numbers of the
/// schedule are in the code alone, as there.
contract CrvToken is ERC20 {
    uint256 internal immutable firstRate;
    uint256 internal immutable epochLength;
    uint256 internal immutable coefficient;

    int128 public mining_epoch = -1;
    uint256 public start_epoch_time;
    uint256 public rate;
    uint256 internal startSupply;
    address public minter;
    address public admin;

    constructor(address holder, uint256 start, uint256 first, uint256 length, uint256 divisor)
        ERC20("Decaying", "DCY")
    {
        (firstRate, epochLength, coefficient) = (first, length, divisor);
        admin = holder;
        start_epoch_time = start - length;
        startSupply = 1_303_030_303 * 10 ** 18;
        _mint(holder, startSupply);
    }

    function available_supply() public view returns (uint256) {
        return startSupply + (block.timestamp - start_epoch_time) * rate;
    }

    function update_mining_parameters() external {
        require(block.timestamp >= start_epoch_time + epochLength, "too soon");
        update();
    }

    function update() internal {
        startSupply += rate * epochLength;
        start_epoch_time += epochLength;
        mining_epoch += 1;
        rate = rate == 0 ? firstRate : rate * 10 ** 18 / coefficient;
    }

    function set_minter(address minter_) external {
        require(msg.sender == admin && minter == address(0), "once, by the admin");
        minter = minter_;
    }

    function set_admin(address admin_) external {
        require(msg.sender == admin, "admin only");
        admin = admin_;
    }

    function mint(address to, uint256 amount) external returns (bool) {
        require(msg.sender == minter, "minter only");
        if (block.timestamp >= start_epoch_time + epochLength) update();
        require(totalSupply() + amount <= available_supply(), "more than was issued");
        _mint(to, amount);
        return true;
    }

    function burn(uint256 amount) external returns (bool) {
        _burn(msg.sender, amount);
        return true;
    }

    /// @dev No such function there: odd values for the tests.
    function force(int128 epoch, uint256 start, uint256 rate_, uint256 supply) external {
        (mining_epoch, start_epoch_time, rate, startSupply) = (epoch, start, rate_, supply);
    }
}

/// @notice With getters for its numbers, as Balancer's BalancerTokenAdmin has them.
contract OpenCrvToken is CrvToken {
    constructor(address holder, uint256 start, uint256 first, uint256 length, uint256 divisor)
        CrvToken(holder, start, first, length, divisor)
    {}

    function INITIAL_RATE() external view returns (uint256) {
        return firstRate;
    }

    function RATE_REDUCTION_TIME() external view returns (uint256) {
        return epochLength;
    }

    function RATE_REDUCTION_COEFFICIENT() external view returns (uint256) {
        return coefficient;
    }
}

/// @notice Without the getter of the supply issued: not of the family.
contract UncountedToken is ERC20("Uncounted", "UNC") {
    uint256 public rate;
    int128 public mining_epoch;
    uint256 public start_epoch_time;
    function update_mining_parameters() external {}
}
