// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice Mints by the rule of ARB (ArbitrumFoundation/governance, src/L2ArbitrumToken.sol, read
/// 2026-11-21): the owner may mint up to 200 / 10,000 of supply, once in 365 days. `nextMint` is given
/// here, so that odd values can be tried; there it is 365 days after the start.
contract ArbToken is ERC20, Ownable {
    uint256 public constant MIN_MINT_INTERVAL = 365 days;
    uint256 public constant MINT_CAP_NUMERATOR = 200;
    uint256 public constant MINT_CAP_DENOMINATOR = 10_000;

    uint256 public nextMint;

    constructor(address holder, uint256 supply, uint256 firstMint)
        ERC20("Tested ARB", "ARB")
        Ownable(holder)
    {
        _start(holder, supply, firstMint);
    }

    /// @dev For a proxy, whose storage the constructor does not reach.
    function initialize(address holder, uint256 supply, uint256 firstMint) external {
        require(totalSupply() == 0, "started");
        _start(holder, supply, firstMint);
    }

    function mint(address to, uint256 amount) external onlyOwner {
        uint256 most = totalSupply() * MINT_CAP_NUMERATOR / MINT_CAP_DENOMINATOR;
        require(amount <= most, "too much");
        require(nextMint <= block.timestamp, "too early");
        nextMint = block.timestamp + MIN_MINT_INTERVAL;
        _mint(to, amount);
    }

    function _start(address holder, uint256 supply, uint256 firstMint) private {
        _transferOwnership(holder);
        _mint(holder, supply);
        nextMint = firstMint;
    }
}

/// @notice The same without the getter of its interval: not of the family.
contract UntimedToken is ERC20, Ownable {
    uint256 public constant MINT_CAP_NUMERATOR = 200;
    uint256 public constant MINT_CAP_DENOMINATOR = 10_000;
    uint256 public nextMint;

    constructor(address holder) ERC20("Untimed", "UNT") Ownable(holder) {
        _mint(holder, 1e27);
    }
}
