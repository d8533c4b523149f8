// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice A token that its owner mints without any limit, as OP's GovernanceToken.
contract OpToken is ERC20, Ownable {
    constructor(address holder, uint256 supply, address owner) ERC20("Tested OP", "OP") Ownable(owner) {
        if (supply > 0) _mint(holder, supply);
    }

    function mint(address to, uint256 amount) external onlyOwner {
        _mint(to, amount);
    }
}

/// @notice Mints by the rule of OP's manager (ethereum-optimism/optimism, packages/contracts-bedrock/src/
/// governance/MintManager.sol, read 2026-11-21): its owner, up to 20 / 1,000 of supply once in 365 days;
/// neither is checked before the first mint.
contract OpManager is Ownable {
    uint256 public constant MINT_CAP = 20;
    uint256 public constant DENOMINATOR = 1000;
    uint256 public constant MINT_PERIOD = 365 days;

    OpToken public immutable governanceToken;
    uint256 public mintPermittedAfter;

    constructor(address owner, OpToken token, uint256 permittedAfter) Ownable(owner) {
        governanceToken = token;
        mintPermittedAfter = permittedAfter;
    }

    /// @dev For a proxy, whose storage the constructor does not reach.
    function initialize(address owner, uint256 permittedAfter) external {
        require(this.owner() == address(0), "started");
        _transferOwnership(owner);
        mintPermittedAfter = permittedAfter;
    }

    function mint(address account, uint256 amount) external onlyOwner {
        if (mintPermittedAfter != 0) {
            require(block.timestamp >= mintPermittedAfter, "too early");
            require(amount <= governanceToken.totalSupply() * MINT_CAP / DENOMINATOR, "too much");
        }
        mintPermittedAfter = block.timestamp + MINT_PERIOD;
        governanceToken.mint(account, amount);
    }

    function upgrade(address newManager) external onlyOwner {
        require(newManager != address(0), "nobody");
        governanceToken.transferOwnership(newManager);
    }
}
