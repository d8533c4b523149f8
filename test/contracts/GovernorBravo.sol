// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

interface Votes {
    function getPriorVotes(address account, uint256 blockNumber) external view returns (uint96);
}

interface Timelock {
    function delay() external view returns (uint256);
    function GRACE_PERIOD() external view returns (uint256);
    function queuedTransactions(bytes32 hash) external view returns (bool);
    function queueTransaction(address to, uint256 value, string calldata signature, bytes calldata data, uint256 eta)
        external
        returns (bytes32);
    function cancelTransaction(address to, uint256 value, string calldata signature, bytes calldata data, uint256 eta)
        external;
    function executeTransaction(address to, uint256 value, string calldata signature, bytes calldata data, uint256 eta)
        external
        payable
        returns (bytes memory);
}

/// After the published rule of Compound's GovernorBravoDelegate.sol, by itself and without votes by signature. Its
/// first proposal follows the numbers of the governor before it; settings change through its timelock. Of their bounds
/// those are left out that would make a test wait.
abstract contract GovernorBravo {
    string public constant name = "Compound Governor Bravo";
    uint256 public constant proposalMaxOperations = 10;

    struct Receipt {
        bool hasVoted;
        uint8 support;
        uint96 votes;
    }

    struct Proposal {
        uint256 id;
        address proposer;
        uint256 eta;
        address[] targets;
        uint256[] values;
        string[] signatures;
        bytes[] calldatas;
        uint256 startBlock;
        uint256 endBlock;
        uint256 forVotes;
        uint256 againstVotes;
        uint256 abstainVotes;
        bool canceled;
        bool executed;
        mapping(address => Receipt) receipts;
    }

    Votes internal immutable votes;
    Timelock public immutable timelock;
    uint256 public votingDelay;
    uint256 public votingPeriod;
    uint256 public proposalThreshold;
    uint256 public immutable initialProposalId;
    uint256 public proposalCount;
    mapping(uint256 => Proposal) public proposals;
    mapping(address => uint256) public latestProposalIds;
    mapping(address => uint256) public whitelistAccountExpirations;

    event ProposalCreated(
        uint256 id,
        address proposer,
        address[] targets,
        uint256[] values,
        string[] signatures,
        bytes[] calldatas,
        uint256 startBlock,
        uint256 endBlock,
        string description
    );
    event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 votes, string reason);
    event ProposalCanceled(uint256 id);
    event ProposalQueued(uint256 id, uint256 eta);
    event ProposalExecuted(uint256 id);

    constructor(address token, address timelock_, uint256 delay, uint256 period, uint256 before) {
        votes = Votes(token);
        timelock = Timelock(timelock_);
        votingDelay = delay;
        votingPeriod = period;
        proposalThreshold = 50000e18;
        initialProposalId = before;
        proposalCount = before;
    }

    function quorumVotes() public pure virtual returns (uint256) {
        return 400000e18;
    }

    function propose(
        address[] memory targets,
        uint256[] memory values,
        string[] memory signatures,
        bytes[] memory calldatas,
        string memory description
    ) public returns (uint256) {
        require(
            votes.getPriorVotes(msg.sender, block.number - 1) > proposalThreshold || isWhitelisted(msg.sender),
            "proposer votes below proposal threshold"
        );
        require(targets.length != 0 && targets.length <= proposalMaxOperations, "too many actions");
        uint256 latest = latestProposalIds[msg.sender];
        if (latest != 0) require(state(latest) > 1, "one live proposal per proposer");
        Proposal storage made = proposals[++proposalCount];
        made.id = proposalCount;
        made.proposer = msg.sender;
        made.targets = targets;
        made.values = values;
        made.signatures = signatures;
        made.calldatas = calldatas;
        made.startBlock = block.number + votingDelay;
        made.endBlock = made.startBlock + votingPeriod;
        latestProposalIds[msg.sender] = made.id;
        emit ProposalCreated(
            made.id, msg.sender, targets, values, signatures, calldatas, made.startBlock, made.endBlock, description
        );
        return made.id;
    }

    function queue(uint256 id) external {
        require(state(id) == 4, "proposal can only be queued if it is succeeded");
        Proposal storage it = proposals[id];
        uint256 eta = block.timestamp + timelock.delay();
        for (uint256 i = 0; i < it.targets.length; i++) {
            bytes32 hash = keccak256(abi.encode(it.targets[i], it.values[i], it.signatures[i], it.calldatas[i], eta));
            require(!timelock.queuedTransactions(hash), "identical proposal action already queued at eta");
            timelock.queueTransaction(it.targets[i], it.values[i], it.signatures[i], it.calldatas[i], eta);
        }
        it.eta = eta;
        emit ProposalQueued(id, eta);
    }

    function execute(uint256 id) external payable {
        require(state(id) == 5, "proposal can only be executed if it is queued");
        Proposal storage it = proposals[id];
        it.executed = true;
        for (uint256 i = 0; i < it.targets.length; i++) {
            timelock.executeTransaction{value: it.values[i]}(
                it.targets[i], it.values[i], it.signatures[i], it.calldatas[i], it.eta
            );
        }
        emit ProposalExecuted(id);
    }

    function cancel(uint256 id) external {
        require(state(id) != 7, "cannot cancel executed proposal");
        Proposal storage it = proposals[id];
        require(
            msg.sender == it.proposer || votes.getPriorVotes(it.proposer, block.number - 1) < proposalThreshold,
            "proposer above threshold"
        );
        it.canceled = true;
        for (uint256 i = 0; i < it.targets.length; i++) {
            timelock.cancelTransaction(it.targets[i], it.values[i], it.signatures[i], it.calldatas[i], it.eta);
        }
        emit ProposalCanceled(id);
    }

    function getActions(uint256 id)
        external
        view
        returns (address[] memory, uint256[] memory, string[] memory, bytes[] memory)
    {
        Proposal storage it = proposals[id];
        return (it.targets, it.values, it.signatures, it.calldatas);
    }

    function getReceipt(uint256 id, address voter) external view returns (Receipt memory) {
        return proposals[id].receipts[voter];
    }

    function state(uint256 id) public view returns (uint8) {
        require(proposalCount >= id && id > initialProposalId, "invalid proposal id");
        Proposal storage it = proposals[id];
        if (it.canceled) return 2;
        if (block.number <= it.startBlock) return 0;
        if (block.number <= it.endBlock) return 1;
        if (it.forVotes <= it.againstVotes || it.forVotes < quorumVotes()) return 3;
        if (it.eta == 0) return 4;
        if (it.executed) return 7;
        return block.timestamp >= it.eta + timelock.GRACE_PERIOD() ? 6 : 5;
    }

    function castVote(uint256 id, uint8 support) external {
        emit VoteCast(msg.sender, id, support, count(id, support), "");
    }

    function castVoteWithReason(uint256 id, uint8 support, string calldata reason) external {
        emit VoteCast(msg.sender, id, support, count(id, support), reason);
    }

    function count(uint256 id, uint8 support) internal returns (uint96 cast) {
        require(state(id) == 1, "voting is closed");
        require(support <= 2, "invalid vote type");
        Proposal storage it = proposals[id];
        Receipt storage receipt = it.receipts[msg.sender];
        require(!receipt.hasVoted, "voter already voted");
        cast = votes.getPriorVotes(msg.sender, it.startBlock);
        if (support == 0) it.againstVotes += cast;
        else if (support == 1) it.forVotes += cast;
        else it.abstainVotes += cast;
        it.receipts[msg.sender] = Receipt(true, support, cast);
    }

    function isWhitelisted(address account) public view returns (bool) {
        return whitelistAccountExpirations[account] > block.timestamp;
    }

    function _setWhitelistAccountExpiration(address account, uint256 expiration) external onlyTimelock {
        whitelistAccountExpirations[account] = expiration;
    }

    function _setVotingDelay(uint256 delay) external onlyTimelock {
        votingDelay = delay;
    }

    function _setVotingPeriod(uint256 period) external onlyTimelock {
        require(period >= 5760 && period <= 80640, "invalid voting period");
        votingPeriod = period;
    }

    function _setProposalThreshold(uint256 threshold) external onlyTimelock {
        require(threshold >= 1000e18 && threshold <= 100000e18, "invalid proposal threshold");
        proposalThreshold = threshold;
    }

    modifier onlyTimelock() {
        require(msg.sender == address(timelock), "admin only");
        _;
    }
}

/// As Compound names its token.
contract CompBravo is GovernorBravo {
    constructor(address token, address timelock_, uint256 delay, uint256 period, uint256 before)
        GovernorBravo(token, timelock_, delay, period, before)
    {}

    function comp() external view returns (address) {
        return address(votes);
    }
}

/// As Uniswap names its own, of which it asks a twenty-fifth of the supply.
contract UniBravo is GovernorBravo {
    constructor(address token, address timelock_, uint256 delay, uint256 period, uint256 before)
        GovernorBravo(token, timelock_, delay, period, before)
    {}

    function quorumVotes() public pure override returns (uint256) {
        return 40000000e18;
    }

    function uni() external view returns (address) {
        return address(votes);
    }
}

/// What a GovernorAlpha answers that names its token as Compound does: nine words of a proposal.
contract CompAlphaAnswers {
    struct Stored {
        uint256 id;
        address proposer;
        uint256 eta;
        uint256 startBlock;
        uint256 endBlock;
        uint256 forVotes;
        uint256 againstVotes;
        bool canceled;
        bool executed;
    }

    address public immutable comp;
    address public immutable timelock;
    uint256 public constant proposalMaxOperations = 10;
    mapping(uint256 => Stored) public proposals;

    constructor(address token, address timelock_) {
        (comp, timelock) = (token, timelock_);
    }
}

/// The same, and nobody's token.
contract TokenlessAnswers {
    address public constant timelock = address(2);
    uint256 public constant proposalMaxOperations = 10;
    mapping(uint256 => CompAlphaAnswers.Stored) public proposals;
}
