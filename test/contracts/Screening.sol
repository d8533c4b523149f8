// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice Answers as the sanctions oracle that Chainalysis publishes: `isSanctioned(address)`.
contract Screening {
    mapping(address => bool) public isSanctioned;

    constructor(address listed) {
        isSanctioned[listed] = true;
    }
}
