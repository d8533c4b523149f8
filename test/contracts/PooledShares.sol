// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice Scales balances by the rule of Lido's stETH (lidofinance/lido-dao, contracts/0.4.24/Lido.sol and
/// lib/StakeLimitUtils.sol as of 2022, read 2026-11-21): shares of pooled ether, a fee on reported rewards
/// paid in new shares, a limit that grows back. Its governor stands for Aragon's ACL.
contract PooledShares {
    string public constant name = "Pooled";
    string public constant symbol = "stPLD";
    uint8 public constant decimals = 18;
    address internal immutable governor;
    uint256 public getTotalShares;
    uint256 public getTotalPooledEther;
    uint16 public getFee = 1_000;
    uint16[3] internal feeParts = [5_000, 0, 5_000];
    bool public isStopped;
    bool internal isPaused;
    uint96 internal maxStakeLimit;
    uint32 internal growthBlocks;
    uint96 internal previousLimit;
    uint32 internal previousBlock = uint32(block.number);
    uint256 public getELRewardsWithdrawalLimit;
    address public getELRewardsVault;
    address public getOracle;
    address public getTreasury;
    address public getInsuranceFund;
    mapping(address => uint256) public sharesOf;

    event Transfer(address indexed from, address indexed to, uint256 value);

    constructor(address governor_) {
        (governor, getOracle, getTreasury, getInsuranceFund) = (governor_, governor_, governor_, governor_);
    }

    modifier auth() {
        require(msg.sender == governor, "APP_AUTH_FAILED");
        _;
    }

    function canPerform(address account, bytes32, uint256[] calldata) external view returns (bool) {
        return account == governor;
    }

    function totalSupply() external view returns (uint256) {
        return getTotalPooledEther;
    }

    function balanceOf(address account) external view returns (uint256) {
        return getTotalShares == 0 ? 0 : sharesOf[account] * getTotalPooledEther / getTotalShares;
    }

    function transfer(address to, uint256 value) external returns (bool) {
        require(!isStopped, "CONTRACT_IS_STOPPED");
        uint256 shares = value * getTotalShares / getTotalPooledEther;
        sharesOf[msg.sender] -= shares;
        sharesOf[to] += shares;
        emit Transfer(msg.sender, to, value);
        return true;
    }

    function getCurrentStakeLimit() public view returns (uint256) {
        if (isPaused) return 0;
        if (maxStakeLimit == 0) return type(uint256).max;
        uint256 perBlock = growthBlocks == 0 ? 0 : maxStakeLimit / growthBlocks;
        uint256 grown = previousLimit + (block.number - previousBlock) * perBlock;
        return grown < maxStakeLimit ? grown : maxStakeLimit;
    }

    function submit(address) external payable returns (uint256 shares) {
        uint256 limit = getCurrentStakeLimit();
        require(msg.value <= limit, "STAKE_LIMIT");
        if (maxStakeLimit > 0) (previousLimit, previousBlock) = (uint96(limit - msg.value), uint32(block.number));
        shares = getTotalShares == 0 ? msg.value : msg.value * getTotalShares / getTotalPooledEther;
        issue(msg.sender, shares);
        getTotalPooledEther += msg.value;
        emit Transfer(address(0), msg.sender, msg.value);
    }

    /// @dev `handleOracleReport` there: rewards of validators, none where they lost.
    function report(int256 rewards) external {
        require(msg.sender == getOracle, "APP_AUTH_FAILED");
        getTotalPooledEther = uint256(int256(getTotalPooledEther) + rewards);
        if (rewards <= 0) return;
        uint256 fee = uint256(rewards) * getFee;
        issue(getTreasury, fee * getTotalShares / (getTotalPooledEther * 10_000 - fee));
    }

    function issue(address to, uint256 shares) internal {
        sharesOf[to] += shares;
        getTotalShares += shares;
    }

    function getFeeDistribution() external view returns (uint16, uint16, uint16) {
        return (feeParts[0], feeParts[1], feeParts[2]);
    }

    function getStakeLimitFullInfo() external view returns (bool, bool, uint256, uint256, uint256, uint256, uint256) {
        return (
            isPaused, maxStakeLimit > 0, getCurrentStakeLimit(), maxStakeLimit, growthBlocks, previousLimit, previousBlock
        );
    }

    function setFee(uint16 points) external auth {
        require(points <= 10_000, "VALUE_OVER_100_PERCENT");
        getFee = points;
    }

    function setFeeDistribution(uint16 treasury, uint16 insurance, uint16 operators) external auth {
        require(uint256(treasury) + insurance + operators == 10_000, "FEES_DONT_ADD_UP");
        feeParts = [treasury, insurance, operators];
    }

    function setStakingLimit(uint256 most, uint256 perBlock) external auth {
        require(most > 0 && most < 2 ** 96 && most >= perBlock, "LIMIT");
        if (maxStakeLimit == 0 || most < previousLimit) previousLimit = uint96(most);
        maxStakeLimit = uint96(most);
        growthBlocks = uint32(perBlock == 0 ? 0 : most / perBlock);
        previousBlock = uint32(block.number);
    }

    function removeStakingLimit() external auth {
        maxStakeLimit = 0;
    }

    function pauseStaking() external auth {
        isPaused = true;
    }

    function resumeStaking() external auth {
        isPaused = false;
    }

    function stop() external auth {
        (isStopped, isPaused) = (true, true);
    }

    function resume() external auth {
        (isStopped, isPaused) = (false, false);
    }

    function setELRewardsWithdrawalLimit(uint16 points) external auth {
        require(points <= 10_000, "VALUE_OVER_100_PERCENT");
        getELRewardsWithdrawalLimit = points;
    }

    function setELRewardsVault(address vault) external auth {
        getELRewardsVault = vault;
    }

    function setProtocolContracts(address oracle, address treasury, address insurance) external auth {
        require(oracle != address(0) && treasury != address(0) && insurance != address(0), "ZERO_ADDRESS");
        (getOracle, getTreasury, getInsuranceFund) = (oracle, treasury, insurance);
    }

    /// @dev No such function there: odd values for the tests.
    function force(uint256 shares, uint256 pooled, uint16 fee) external {
        (getTotalShares, getTotalPooledEther, getFee) = (shares, pooled, fee);
    }
}

/// @notice Passes calls on to code that another contract names, as Aragon's AppProxyUpgradeable.
contract AppProxy {
    address internal immutable kernel;

    constructor(address kernel_) {
        kernel = kernel_;
    }

    fallback() external payable {
        address code = AppKernel(kernel).app();
        (bool isDone, bytes memory data) = code.delegatecall(msg.data);
        assembly {
            switch isDone
            case 0 { revert(add(data, 32), mload(data)) }
            default { return(add(data, 32), mload(data)) }
        }
    }
}

contract AppKernel {
    address public immutable app;

    constructor(address app_) {
        app = app_;
    }
}

/// @notice Shares of a pool that takes no fee: not of the family.
contract PlainShares {
    string public constant name = "Plain";
    string public constant symbol = "PLN";
    uint8 public constant decimals = 18;
    uint256 public constant totalSupply = 1 ether;
    uint256 public constant getTotalShares = 1 ether;
    uint256 public constant getTotalPooledEther = 1 ether;

    function balanceOf(address) external pure returns (uint256) {
        return 0;
    }
}
