// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice Scales every balance by the rule of UFragments (ampleforth/ampleforth-contracts,
/// contracts/UFragments.sol, read 2026-11-21).
contract Fragments {
    string public constant name = "Fragments";
    string public constant symbol = "FRG";
    uint8 public constant decimals = 9;
    uint256 internal constant FIRST_SUPPLY = 50_000_000 * 10 ** 9;
    uint256 internal constant TOTAL_GONS = type(uint256).max - type(uint256).max % FIRST_SUPPLY;
    address public owner = msg.sender;
    address public monetaryPolicy;
    uint256 public totalSupply = FIRST_SUPPLY;
    uint256 internal gonsPerFragment = TOTAL_GONS / FIRST_SUPPLY;
    mapping(address => uint256) internal gons;

    event Transfer(address indexed from, address indexed to, uint256 value);

    constructor(address holder) {
        gons[holder] = TOTAL_GONS;
        emit Transfer(address(0), holder, FIRST_SUPPLY);
    }

    function balanceOf(address account) external view returns (uint256) {
        return gons[account] / gonsPerFragment;
    }

    function transfer(address to, uint256 value) external returns (bool) {
        gons[msg.sender] -= value * gonsPerFragment;
        gons[to] += value * gonsPerFragment;
        emit Transfer(msg.sender, to, value);
        return true;
    }

    function setMonetaryPolicy(address policy) external {
        require(msg.sender == owner, "Only owner");
        monetaryPolicy = policy;
    }

    function rebase(uint256, int256 delta) external returns (uint256) {
        require(msg.sender == monetaryPolicy, "Only policy");
        uint256 supply = uint256(int256(totalSupply) + delta);
        totalSupply = supply > type(uint128).max ? type(uint128).max : supply;
        gonsPerFragment = TOTAL_GONS / totalSupply;
        return totalSupply;
    }
}

/// @notice What both releases of UFragmentsPolicy have (contracts/UFragmentsPolicy.sol there).
abstract contract FragmentsPolicy {
    int256 internal constant ONE = 10 ** 18;
    Fragments public immutable uFrags;
    address public owner = msg.sender;
    address public orchestrator = msg.sender;
    address public marketOracle = address(this);
    address public cpiOracle = address(this);
    uint256 public deviationThreshold = 5 * 10 ** 16;
    uint256 public minRebaseTimeIntervalSec = 1 days;
    uint256 public lastRebaseTimestampSec;
    uint256 public rebaseWindowOffsetSec = 72_000;
    uint256 public rebaseWindowLengthSec = 15 minutes;
    uint256 public epoch;
    int256 internal price = ONE;

    constructor(Fragments token) {
        uFrags = token;
    }

    modifier onlyOwner() {
        require(msg.sender == owner, "Only owner");
        _;
    }

    function toShare(int256 deviation) internal view virtual returns (int256);

    /// @dev There it is the oracle's.
    function setPrice(int256 price_) external {
        price = price_;
    }

    function rebase() external {
        require(msg.sender == orchestrator, "Only orchestrator");
        uint256 phase = block.timestamp % minRebaseTimeIntervalSec;
        require(phase >= rebaseWindowOffsetSec && phase < rebaseWindowOffsetSec + rebaseWindowLengthSec, "Closed");
        require(lastRebaseTimestampSec + minRebaseTimeIntervalSec < block.timestamp, "Too early");
        lastRebaseTimestampSec = block.timestamp - phase + rebaseWindowOffsetSec;
        int256 deviation = price - ONE;
        bool isCalm = uint256(deviation < 0 ? -deviation : deviation) < deviationThreshold;
        int256 delta = isCalm ? int256(0) : int256(uFrags.totalSupply()) * toShare(deviation) / ONE;
        uFrags.rebase(++epoch, delta);
    }

    function setCpiOracle(address oracle) external onlyOwner {
        cpiOracle = oracle;
    }

    function setMarketOracle(address oracle) external onlyOwner {
        marketOracle = oracle;
    }

    function setOrchestrator(address account) external onlyOwner {
        orchestrator = account;
    }

    function setDeviationThreshold(uint256 share) external onlyOwner {
        deviationThreshold = share;
    }

    function setRebaseTimingParameters(uint256 interval, uint256 offset, uint256 length) external onlyOwner {
        require(interval > 0 && offset < interval, "Timing");
        (minRebaseTimeIntervalSec, rebaseWindowOffsetSec, rebaseWindowLengthSec) = (interval, offset, length);
    }
}

/// @notice The first release: a part of the deviation at each rebase.
contract LagPolicy is FragmentsPolicy {
    uint256 public rebaseLag = 10;

    constructor(Fragments token) FragmentsPolicy(token) {}

    function toShare(int256 deviation) internal view override returns (int256) {
        return deviation / int256(rebaseLag);
    }

    function setRebaseLag(uint256 lag) external onlyOwner {
        require(lag > 0, "Lag");
        rebaseLag = lag;
    }
}

/// @notice The release after AIP-5, by the ends of its curve alone: the power between is not of use here.
contract CurvePolicy is FragmentsPolicy {
    int256 public rebaseFunctionLowerPercentage = -ONE / 10;
    int256 public rebaseFunctionUpperPercentage = ONE / 10;
    int256 public rebaseFunctionGrowth = 3 * ONE;

    constructor(Fragments token) FragmentsPolicy(token) {}

    function toShare(int256 deviation) internal view override returns (int256) {
        return deviation < 0 ? rebaseFunctionLowerPercentage : rebaseFunctionUpperPercentage;
    }

    function setRebaseFunctionGrowth(int256 growth) external onlyOwner {
        require(growth >= 0, "Growth");
        rebaseFunctionGrowth = growth;
    }

    function setRebaseFunctionLowerPercentage(int256 share) external onlyOwner {
        require(share <= 0, "Lower");
        rebaseFunctionLowerPercentage = share;
    }

    function setRebaseFunctionUpperPercentage(int256 share) external onlyOwner {
        require(share >= 0, "Upper");
        rebaseFunctionUpperPercentage = share;
    }
}

/// @notice A token with an owner's policy, but nothing that scales balances.
contract PolicyToken {
    string public constant name = "Policy";
    string public constant symbol = "PLC";
    uint8 public constant decimals = 18;
    uint256 public constant totalSupply = 1 ether;
    address public monetaryPolicy;

    function balanceOf(address) external pure returns (uint256) {
        return 0;
    }

    function setMonetaryPolicy(address policy) external {
        monetaryPolicy = policy;
    }
}
