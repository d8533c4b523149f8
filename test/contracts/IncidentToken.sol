// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

/// @notice A governance token with the weaknesses of several incidents, each off unless set: mints in units
/// of its own (YAM), votes amplified (Curio), votes only of those locked for long (Boom DAO).
contract IncidentToken is ERC20, EIP712, ERC20Votes, Ownable {
    /// @notice What one base unit of a mint becomes.
    uint256 public unit = 1;
    /// @notice Who locks for less has no votes.
    uint256 public minDissolveDelay = 2 days;
    mapping(address account => uint256 times) public amplified;
    mapping(address account => uint256 duration) public lockedFor;

    constructor(address holder, uint256 supply) ERC20("Incident", "INC") EIP712("Incident", "1") Ownable(msg.sender) {
        _mint(holder, supply);
    }

    function setUnit(uint256 unit_) external onlyOwner {
        unit = unit_;
    }

    function setAmplified(address account, uint256 times) external onlyOwner {
        amplified[account] = times;
    }

    function setLockedFor(address account, uint256 duration) external onlyOwner {
        lockedFor[account] = duration;
    }

    function setMinDissolveDelay(uint256 duration) external onlyOwner {
        minDissolveDelay = duration;
    }

    function mint(address to, uint256 amount) external onlyOwner {
        _mint(to, amount * unit);
    }

    function getVotes(address account) public view override returns (uint256) {
        if (lockedFor[account] != 0 && lockedFor[account] < minDissolveDelay) return 0;
        uint256 times = amplified[account];
        return super.getVotes(account) * (times == 0 ? 1 : times);
    }

    /// @dev Amplified votes would not fit the checkpoints otherwise.
    function _maxSupply() internal pure override returns (uint256) {
        return type(uint208).max;
    }

    function clock() public view override returns (uint48) {
        return uint48(block.timestamp);
    }

    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Votes) {
        super._update(from, to, value);
    }
}

/// @notice A price cap as Aave's CAPO adapters keep it: a ratio and the time it was taken at.
contract CapAdapter {
    address public immutable owner;
    uint104 public getSnapshotRatio;
    uint48 public getSnapshotTimestamp;
    uint256 public getRatio;

    constructor(address owner_, uint104 ratio, uint48 timestamp, uint256 present) {
        owner = owner_;
        getSnapshotRatio = ratio;
        getSnapshotTimestamp = timestamp;
        getRatio = present;
    }

    function setCapParameters(uint104 ratio, uint48 timestamp) external {
        require(msg.sender == owner, "not owner");
        getSnapshotRatio = ratio;
        getSnapshotTimestamp = timestamp;
    }
}

/// @notice A price feed that its owner sets, with eight decimals.
contract PriceFeed {
    address public immutable owner;
    int256 public latestAnswer;
    uint8 public decimals = 8;

    constructor(address owner_, int256 answer) {
        owner = owner_;
        latestAnswer = answer;
    }

    function setAnswer(int256 answer) external {
        require(msg.sender == owner, "not owner");
        latestAnswer = answer;
    }
}

/// @notice Proposes by a call of its own, so that the transaction goes to it and not to the governor.
contract Proposer {
    function relay(address governor, bytes calldata data) external {
        (bool done,) = governor.call(data);
        require(done, "refused");
    }
}

/// @notice A contract whose function nobody published.
contract Unverified {
    function poke() external {}
}

/// @notice An offer that can be taken until a time, and a vesting that ends at one.
contract Dated {
    uint256 public immutable end;

    constructor(uint256 end_) {
        end = end_;
    }

    function take(uint256 deadline) external view {
        require(block.timestamp <= deadline, "too late");
    }
}
