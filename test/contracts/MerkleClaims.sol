// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

interface Token {
    function transfer(address to, uint256 amount) external returns (bool);
    function balanceOf(address account) external view returns (uint256);
}

/// After the published rule of MerkleDistributorWithDeadline.sol (Uniswap/merkle-distributor, 2022): claims
/// until `endTime`, then the owner takes the rest. Trees of one leaf, so that no proof is needed.
contract ClaimsWithDeadline {
    address public token;
    bytes32 public merkleRoot;
    uint256 public endTime;
    address public owner;
    mapping(uint256 => bool) public isClaimed;

    constructor(address token_, bytes32 merkleRoot_, uint256 endTime_) {
        require(endTime_ > block.timestamp, "EndTimeInPast");
        token = token_;
        merkleRoot = merkleRoot_;
        endTime = endTime_;
        owner = msg.sender;
    }

    function claim(uint256 index, address account, uint256 amount, bytes32[] calldata) external {
        require(block.timestamp <= endTime, "ClaimWindowFinished");
        require(!isClaimed[index], "AlreadyClaimed");
        require(keccak256(abi.encodePacked(index, account, amount)) == merkleRoot, "InvalidProof");
        isClaimed[index] = true;
        Token(token).transfer(account, amount);
    }

    function withdraw() external {
        require(msg.sender == owner, "Ownable: caller is not the owner");
        require(block.timestamp >= endTime, "NoWithdrawDuringClaim");
        Token(token).transfer(msg.sender, Token(token).balanceOf(address(this)));
    }
}

/// A look-alike: it has a root and a token, and nobody can claim.
contract RootWithoutClaims {
    address public token;
    bytes32 public merkleRoot;
}
