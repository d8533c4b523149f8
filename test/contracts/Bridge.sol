// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

interface Token {
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
}

/// After the published rule of the OP stack's StandardBridge.sol: a deposit is taken from who sends it, held,
/// and counted by the pair of tokens. The message to the other chain is left out.
contract LockingBridge {
    address public l2TokenBridge;
    mapping(address => mapping(address => uint256)) public deposits;

    event ERC20DepositInitiated(
        address indexed l1Token, address indexed l2Token, address indexed from, address to, uint256 amount, bytes extraData
    );

    constructor(address other) {
        l2TokenBridge = other;
    }

    function depositERC20To(address l1, address l2, address to, uint256 amount, uint32, bytes calldata extraData)
        external
    {
        Token(l1).transferFrom(msg.sender, address(this), amount);
        deposits[l1][l2] += amount;
        emit ERC20DepositInitiated(l1, l2, msg.sender, to, amount, extraData);
    }
}

/// A look-alike: it knows another bridge and takes nothing.
contract BridgeWithoutDeposits {
    address public l2TokenBridge;
}

/// Takes every message and passes none on: what a bridge's own code does beside it is what is looked at.
contract SilentMessenger {
    fallback() external payable {}
}
