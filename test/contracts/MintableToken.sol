// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {ERC20Capped} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Capped.sol";
import {ERC20Pausable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Pausable.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

/// @notice All of the wizard's parts that bear on supply; who may do what is left to the heirs.
abstract contract Parts is ERC20, ERC20Burnable, ERC20Capped, ERC20Pausable, EIP712, ERC20Votes {
    constructor(uint256 cap) ERC20("Tested parts", "PRT") EIP712("Tested parts", "1") ERC20Capped(cap) {}

    function _update(address from, address to, uint256 value)
        internal
        override(ERC20, ERC20Capped, ERC20Pausable, ERC20Votes)
    {
        super._update(from, to, value);
    }
}

contract RoleToken is Parts, AccessControl {
    bytes32 public constant MINTER_ROLE = keccak256("MINTER_ROLE");
    bytes32 public constant PAUSER_ROLE = keccak256("PAUSER_ROLE");

    constructor(address admin, uint256 supply, uint256 cap, bytes32 adminRole) Parts(cap) {
        _mint(admin, supply);
        _grantRole(DEFAULT_ADMIN_ROLE, admin);
        _grantRole(MINTER_ROLE, admin);
        _grantRole(PAUSER_ROLE, admin);
        _setRoleAdmin(MINTER_ROLE, adminRole);
    }

    function mint(address to, uint256 amount) external onlyRole(MINTER_ROLE) {
        _mint(to, amount);
    }

    function pause() external onlyRole(PAUSER_ROLE) {
        _pause();
    }

    function unpause() external onlyRole(PAUSER_ROLE) {
        _unpause();
    }
}

contract OwnedToken is Parts, Ownable2Step {
    constructor(address owner, uint256 supply, uint256 cap) Parts(cap) Ownable(owner) {
        _mint(owner, supply);
    }

    function mint(address to, uint256 amount) external onlyOwner {
        _mint(to, amount);
    }

    function pause() external onlyOwner {
        _pause();
    }

    function unpause() external onlyOwner {
        _unpause();
    }
}

/// @notice Asks whether it is paused before it asks who mints.
contract PausedFirstToken is Parts, Ownable {
    constructor(address owner, uint256 supply, uint256 cap) Parts(cap) Ownable(owner) {
        _mint(owner, supply);
    }

    function mint(address to, uint256 amount) external whenNotPaused onlyOwner {
        _mint(to, amount);
    }

    function pause() external onlyOwner {
        _pause();
    }
}

/// @notice Has an owner, who has no say in who mints.
contract OpenToken is ERC20, Ownable {
    mapping(address account => bool isAllowed) public allowed;

    constructor(address owner, uint256 supply) ERC20("Open", "OPN") Ownable(owner) {
        _mint(owner, supply);
    }

    function mint(address to, uint256 amount) external {
        require(allowed[msg.sender], "not allowed");
        _mint(to, amount);
    }
}
