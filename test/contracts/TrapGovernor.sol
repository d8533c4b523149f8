// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

interface IVotes {
    function getVotes(address account) external view returns (uint256);
    function getPastVotes(address account, uint256 timepoint) external view returns (uint256);
}

/// @notice Reads like OpenZeppelin's Governor with Bravo compatibility as of 4.8.2, and has its traps: data
/// beyond the signatures is dropped when it executes while `getActions` shows it (GHSA-93hq-5wgc-jc82), and a
/// clock may say seconds and count blocks; its votes may be those of the moment. It never executes anything.
contract TrapGovernor {
    address public immutable token;
    address public immutable timelock;
    bool public immutable saysSeconds;
    bool public immutable countsSeconds;
    bool public immutable countsPresent;
    uint256 public constant votingDelay = 3600;
    uint256 public constant votingPeriod = 3 days;
    uint256 public constant proposalThreshold = 0;
    uint256 public immutable fixedQuorum;

    struct Stored {
        string[] signatures;
        bytes[] calldatas;
        address[] targets;
        uint256[] values;
        uint256 voteStart;
    }

    mapping(uint256 id => Stored) private stored;

    event ProposalCreated(
        uint256 proposalId,
        address proposer,
        address[] targets,
        uint256[] values,
        string[] signatures,
        bytes[] calldatas,
        uint256 voteStart,
        uint256 voteEnd,
        string description
    );

    constructor(
        address token_,
        address timelock_,
        uint256 quorum_,
        bool saysSeconds_,
        bool countsSeconds_,
        bool countsPresent_
    ) {
        token = token_;
        timelock = timelock_;
        fixedQuorum = quorum_;
        saysSeconds = saysSeconds_;
        countsSeconds = countsSeconds_;
        countsPresent = countsPresent_;
    }

    function name() external pure returns (string memory) {
        return "Trap";
    }

    function COUNTING_MODE() external pure returns (string memory) {
        return "support=bravo&quorum=bravo";
    }

    function CLOCK_MODE() external view returns (string memory) {
        return saysSeconds ? "mode=timestamp" : "mode=blocknumber&from=default";
    }

    function clock() public view returns (uint48) {
        return uint48(countsSeconds ? block.timestamp : block.number);
    }

    function getVotes(address account, uint256 timepoint) external view returns (uint256) {
        return countsPresent ? IVotes(token).getVotes(account) : IVotes(token).getPastVotes(account, timepoint);
    }

    function quorum(uint256) external view returns (uint256) {
        return fixedQuorum;
    }

    function hashProposal(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) public pure returns (uint256) {
        return uint256(keccak256(abi.encode(targets, values, calldatas, descriptionHash)));
    }

    function propose(
        address[] memory targets,
        uint256[] memory values,
        string[] memory signatures,
        bytes[] memory calldatas,
        string memory description
    ) external returns (uint256 id) {
        bytes[] memory full = new bytes[](calldatas.length);
        for (uint256 i = 0; i < signatures.length; ++i) {
            full[i] = bytes(signatures[i]).length == 0
                ? calldatas[i]
                : abi.encodePacked(bytes4(keccak256(bytes(signatures[i]))), calldatas[i]);
        }
        id = hashProposal(targets, values, full, keccak256(bytes(description)));
        uint256 start = clock() + votingDelay;
        stored[id] = Stored(signatures, calldatas, targets, values, start);
        emit ProposalCreated(
            id,
            msg.sender,
            targets,
            values,
            new string[](targets.length),
            full,
            start,
            start + votingPeriod,
            description
        );
    }

    function getActions(uint256 id)
        external
        view
        returns (address[] memory, uint256[] memory, string[] memory, bytes[] memory)
    {
        Stored storage s = stored[id];
        return (s.targets, s.values, s.signatures, s.calldatas);
    }

    function state(uint256 id) external view returns (uint8) {
        require(stored[id].voteStart != 0, "unknown");
        return 0;
    }

    function proposalSnapshot(uint256 id) external view returns (uint256) {
        return stored[id].voteStart;
    }

    function proposalDeadline(uint256 id) external view returns (uint256) {
        return stored[id].voteStart + votingPeriod;
    }

    function proposalEta(uint256) external pure returns (uint256) {
        return 0;
    }

    function proposalVotes(uint256) external pure returns (uint256, uint256, uint256) {
        return (0, 0, 0);
    }
}
