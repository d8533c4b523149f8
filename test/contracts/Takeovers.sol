// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC1967Utils} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Utils.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {TransparentUpgradeableProxy} from "@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice Rewards of a lending market, as Radiant's: an owner tunes how much is emitted.
contract Emissions is Ownable {
    uint256 public rewardsPerSecond = 1 ether;

    constructor(address owner_) Ownable(owner_) {}

    function setRewardsPerSecond(uint256 rate) external onlyOwner {
        rewardsPerSecond = rate;
    }
}

/// @notice A treasury that its owner can give other code, and have that run at once, as Beanstalk's diamond.
contract Vault is Ownable {
    constructor(address owner_) Ownable(owner_) {}

    function pay(IERC20 token, address to, uint256 amount) external onlyOwner {
        token.transfer(to, amount);
    }

    function upgradeToAndCall(address implementation, bytes calldata data) external payable onlyOwner {
        ERC1967Utils.upgradeToAndCall(implementation, data);
    }
}

/// @notice What is run once in the vault's place: it takes all.
contract InitBip18 {
    function init(IERC20 token, address to) external {
        token.transfer(to, token.balanceOf(address(this)));
    }
}

/// @notice A proposal's own contract, as Tornado Cash's: made by a factory, and able to destroy itself.
contract Relayers {
    uint256 public penalised;

    function execute() external {
        penalised += 1;
    }

    function emergencyStop() external {
        selfdestruct(payable(msg.sender));
    }
}

/// @notice The same without the emergency stop.
contract PlainRelayers {
    uint256 public penalised;

    function execute() external {
        penalised += 1;
    }
}

/// @notice Makes it at an address that does not depend on its code's history.
contract RelayersFactory {
    function make(bytes32 salt) external returns (address) {
        return address(new Relayers{salt: salt}());
    }
}

/// @notice The library's proxy under a name of this file: its maker gives it an admin contract with this owner.
contract AdministeredProxy is TransparentUpgradeableProxy {
    constructor(address implementation, address owner_)
        TransparentUpgradeableProxy(implementation, owner_, abi.encodeCall(PlainRelayers.execute, ()))
    {}
}
