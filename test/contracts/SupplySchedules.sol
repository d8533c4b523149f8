// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

interface ISchedule {
    function mintableSupply() external view returns (uint256);
    function recordMintEvent(uint256) external returns (uint256);
}

/// @notice Mints by the rule of Synthetix' `mint` (Synthetixio/synthetix, contracts/Synthetix.sol, read
/// 2026-11-21): anyone may call it, and is paid out of what is minted.
contract ScheduledToken is ERC20("Scheduled", "SCD") {
    ISchedule public schedule;
    address internal immutable rewards;

    constructor(address holder, uint256 supply, ISchedule schedule_) {
        (schedule, rewards) = (schedule_, holder);
        _mint(holder, supply);
    }

    function mint() external returns (bool) {
        uint256 amount = schedule.mintableSupply();
        require(amount > 0, "No supply is mintable");
        uint256 reward = schedule.recordMintEvent(amount);
        _mint(rewards, amount - reward);
        // there the zero address can be paid as well: reads and simulations call from it
        _mint(msg.sender == address(0) ? rewards : msg.sender, reward);
        return true;
    }
}

/// @notice What both of Synthetix' supply schedules share (contracts/SupplySchedule.sol, releases of 2019
/// and 2022, read 2026-11-21).
abstract contract Schedule {
    uint256 public constant MINT_PERIOD_DURATION = 1 weeks;
    uint256 public constant MINT_BUFFER = 1 days;
    uint256 public immutable INFLATION_START_DATE;
    uint256 public lastMintEvent;
    uint256 public weekCounter;
    uint256 public minterReward = 100 ether;
    address public synthetixProxy;
    address public owner;
    address public nominatedOwner;

    constructor(address holder, address token, uint256 start, uint256 last, uint256 week) {
        (owner, synthetixProxy, INFLATION_START_DATE) = (holder, token, start);
        (lastMintEvent, weekCounter) = (last, week);
    }

    modifier onlyOwner() {
        require(msg.sender == owner, "Only the contract owner may perform this action");
        _;
    }

    function weeksSinceLastIssuance() public view returns (uint256) {
        uint256 since = lastMintEvent > 0 ? lastMintEvent : INFLATION_START_DATE;
        return (block.timestamp - since) / MINT_PERIOD_DURATION;
    }

    function isMintable() public view returns (bool) {
        return block.timestamp - lastMintEvent > MINT_PERIOD_DURATION;
    }

    function recordMintEvent(uint256) external returns (uint256) {
        require(msg.sender == synthetixProxy, "Only the synthetix contract can perform this action");
        weekCounter += weeksSinceLastIssuance();
        lastMintEvent = INFLATION_START_DATE + weekCounter * MINT_PERIOD_DURATION + MINT_BUFFER;
        return minterReward;
    }

    function setMinterReward(uint256 amount) external onlyOwner {
        require(amount <= 200 ether, "Reward cannot exceed max minter reward");
        minterReward = amount;
    }

    function setSynthetixProxy(address proxy) external onlyOwner {
        require(proxy != address(0), "Address cannot be 0");
        synthetixProxy = proxy;
    }

    function nominateNewOwner(address account) external onlyOwner {
        nominatedOwner = account;
    }

    function acceptOwnership() external {
        require(msg.sender == nominatedOwner, "You must be nominated before you can accept ownership");
        (owner, nominatedOwner) = (nominatedOwner, address(0));
    }

    /// @dev No such function there: odd values for the tests.
    function force(uint256 last, uint256 week) external {
        (lastMintEvent, weekCounter) = (last, week);
    }
}

/// @notice The release of 2022: a weekly amount that the owner sets.
contract SteadySchedule is Schedule {
    uint256 public inflationAmount;
    uint256 public maxInflationAmount = 3_000_000 ether;

    constructor(address holder, address token, uint256 start, uint256 last, uint256 week)
        Schedule(holder, token, start, last, week)
    {}

    function mintableSupply() external view returns (uint256) {
        return isMintable() ? inflationAmount * weeksSinceLastIssuance() : 0;
    }

    function setInflationAmount(uint256 amount) external onlyOwner {
        require(amount <= maxInflationAmount, "Amount above maximum inflation");
        inflationAmount = amount;
    }

    function setMaxInflationAmount(uint256 amount) external onlyOwner {
        maxInflationAmount = amount;
    }
}

/// @notice The release of 2019: equal weeks, weeks that fall by 1.25 %, then 2.5 % a year of the supply.
contract DecayingSchedule is Schedule {
    uint256 internal constant UNIT = 10 ** 18;
    uint256 public constant INITIAL_WEEKLY_SUPPLY = 1_442_307_692_307_692_307_692_307;
    uint256 public constant DECAY_RATE = 0.0125 ether;
    uint256 public constant TERMINAL_SUPPLY_RATE_ANNUAL = 0.025 ether;
    uint8 public constant SUPPLY_DECAY_START = 40;
    uint8 public constant SUPPLY_DECAY_END = 234;

    constructor(address holder, address token, uint256 start, uint256 last, uint256 week)
        Schedule(holder, token, start, last, week)
    {}

    function mintableSupply() external view returns (uint256 total) {
        if (!isMintable()) return 0;
        uint256 left = weeksSinceLastIssuance();
        for (uint256 week = weekCounter + 1; left > 0 && week <= SUPPLY_DECAY_END; week++) {
            total += week < SUPPLY_DECAY_START
                ? INITIAL_WEEKLY_SUPPLY
                : INITIAL_WEEKLY_SUPPLY * raise(UNIT - DECAY_RATE, week + 1 - SUPPLY_DECAY_START) / UNIT;
            left--;
        }
        if (left == 0) return total;
        uint256 supply = ERC20(synthetixProxy).totalSupply() + total;
        total += supply * raise(UNIT + TERMINAL_SUPPLY_RATE_ANNUAL / 52, left) / UNIT - supply;
    }

    function raise(uint256 factor, uint256 exponent) internal pure returns (uint256 power) {
        for (power = UNIT; exponent > 0; exponent /= 2) {
            if (exponent % 2 == 1) power = power * factor / UNIT;
            factor = factor * factor / UNIT;
        }
    }
}

/// @notice Without the count of weeks: not of the family.
contract UncountedSchedule {
    uint256 public mintableSupply;
    uint256 public lastMintEvent;
    uint256 public weeksSinceLastIssuance;
}
