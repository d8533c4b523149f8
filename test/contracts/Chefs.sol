// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice A token that its owner, a chef, mints.
contract ChefToken is ERC20, Ownable {
    constructor(address holder, uint256 supply) ERC20("Tested Sushi", "SUSHI") Ownable(holder) {
        _mint(holder, supply);
    }

    function mint(address to, uint256 amount) external onlyOwner {
        _mint(to, amount);
    }
}

/// @dev The rule of SushiSwap's MasterChef (sushiswap/masterchef, contracts/MasterChef.sol, read
/// 2026-11-21): floor(multiplier x rate x weight / all weights) to a pool, a tenth on top.
abstract contract Chef is Ownable {
    struct Pool {
        ERC20 lpToken;
        uint256 allocPoint;
        uint256 lastRewardBlock;
        uint256 accPerShare;
    }

    ChefToken internal immutable rewards;
    address public devaddr;
    Pool[] public poolInfo;
    uint256 public totalAllocPoint;
    uint256 internal rate;

    constructor(ChefToken token, address dev, uint256 rate_) Ownable(msg.sender) {
        rewards = token;
        devaddr = dev;
        rate = rate_;
    }

    function poolLength() external view returns (uint256) {
        return poolInfo.length;
    }

    function massUpdatePools() public {
        for (uint256 pid; pid < poolInfo.length; ++pid) {
            _update(poolInfo[pid]);
        }
    }

    function _now() internal view virtual returns (uint256);

    /// @dev Who holds rewards until they are claimed.
    function _keeper() internal view virtual returns (address) {
        return address(this);
    }

    function _multiplier(uint256 from, uint256 to) internal view virtual returns (uint256);

    function _update(Pool storage pool) private {
        if (_now() <= pool.lastRewardBlock) return;
        uint256 staked = pool.lpToken.balanceOf(address(this));
        if (staked > 0) {
            uint256 reward = _multiplier(pool.lastRewardBlock, _now()) * rate * pool.allocPoint
                / totalAllocPoint;
            rewards.mint(devaddr, reward / 10);
            rewards.mint(_keeper(), reward);
        }
        pool.lastRewardBlock = _now();
    }

    function _add(uint256 weight, ERC20 token, uint256 start) internal {
        totalAllocPoint += weight;
        poolInfo.push(Pool(token, weight, _now() > start ? _now() : start, 0));
    }

    function _set(uint256 pid, uint256 weight) internal {
        totalAllocPoint = totalAllocPoint - poolInfo[pid].allocPoint + weight;
        poolInfo[pid].allocPoint = weight;
    }
}

/// @notice As SushiSwap's: blocks, a bonus that ends.
contract SushiChef is Chef {
    uint256 public constant BONUS_MULTIPLIER = 10;
    uint256 public bonusEndBlock;
    uint256 public startBlock;

    constructor(ChefToken token, address dev, uint256 rate_, uint256 start, uint256 bonusEnd)
        Chef(token, dev, rate_)
    {
        startBlock = start;
        bonusEndBlock = bonusEnd;
    }

    function sushi() external view returns (address) {
        return address(rewards);
    }

    function sushiPerBlock() external view returns (uint256) {
        return rate;
    }

    function add(uint256 weight, ERC20 token, bool update) external onlyOwner {
        if (update) massUpdatePools();
        _add(weight, token, startBlock);
    }

    function set(uint256 pid, uint256 weight, bool update) external onlyOwner {
        if (update) massUpdatePools();
        _set(pid, weight);
    }

    function _now() internal view override returns (uint256) {
        return block.number;
    }

    function _multiplier(uint256 from, uint256 to) internal view override returns (uint256) {
        uint256 bonus = to < bonusEndBlock ? to : bonusEndBlock;
        return to - from + (bonus > from ? (bonus - from) * (BONUS_MULTIPLIER - 1) : 0);
    }
}

/// @notice As Goose Finance' (contracts/MasterChef.sol, read 2026-11-21), with a clock of seconds as later
/// forks have it: a rate that its owner changes, a fee on deposits.
contract EggChef is Chef {
    constructor(ChefToken token, address dev, uint256 rate_) Chef(token, dev, rate_) {}

    function egg() external view returns (address) {
        return address(rewards);
    }

    function eggPerSecond() external view returns (uint256) {
        return rate;
    }

    function add(uint256 weight, ERC20 token, uint16, bool update) external onlyOwner {
        if (update) massUpdatePools();
        _add(weight, token, 0);
    }

    function set(uint256 pid, uint256 weight, uint16, bool update) external onlyOwner {
        if (update) massUpdatePools();
        _set(pid, weight);
    }

    function updateEmissionRate(uint256 rate_) external onlyOwner {
        massUpdatePools();
        rate = rate_;
    }

    function _now() internal view override returns (uint256) {
        return block.timestamp;
    }

    function _multiplier(uint256 from, uint256 to) internal pure override returns (uint256) {
        return to - from;
    }
}

/// @notice As PancakeSwap's (MasterChef.sol of its first farm, in public copies read 2026-11-21): rewards wait
/// in another contract, and the owner sets a multiplier that never ends.
contract CakeChef is Chef {
    address public immutable syrup;
    uint256 public BONUS_MULTIPLIER = 1;

    constructor(ChefToken token, address dev, uint256 rate_, address syrup_) Chef(token, dev, rate_) {
        syrup = syrup_;
    }

    function cake() external view returns (address) {
        return address(rewards);
    }

    function cakePerBlock() external view returns (uint256) {
        return rate;
    }

    function add(uint256 weight, ERC20 token, bool update) external onlyOwner {
        if (update) massUpdatePools();
        _add(weight, token, 0);
    }

    function updateMultiplier(uint256 multiplier) external onlyOwner {
        BONUS_MULTIPLIER = multiplier;
    }

    function _now() internal view override returns (uint256) {
        return block.number;
    }

    function _keeper() internal view override returns (address) {
        return syrup;
    }

    function _multiplier(uint256 from, uint256 to) internal view override returns (uint256) {
        return (to - from) * BONUS_MULTIPLIER;
    }
}

/// @notice By the rule of SushiSwap's MiniChefV2 (2021; parts seen in excerpts, the rest from memory,
/// 2026-11-21): pays out of what it holds, by the second. Deposits are left out: they decide who is paid.
contract TestedMiniChef is Ownable {
    struct Pool {
        uint128 accSushiPerShare;
        uint64 lastRewardTime;
        uint64 allocPoint;
    }

    address public immutable SUSHI;
    ERC20[] public lpToken;
    Pool[] public poolInfo;
    uint256 public totalAllocPoint;
    uint256 public sushiPerSecond;

    constructor(address token) Ownable(msg.sender) {
        SUSHI = token;
    }

    function poolLength() external view returns (uint256) {
        return poolInfo.length;
    }

    function add(uint256 weight, ERC20 token, address) external onlyOwner {
        totalAllocPoint += weight;
        lpToken.push(token);
        poolInfo.push(Pool(0, uint64(block.timestamp), uint64(weight)));
    }

    function set(uint256 pid, uint256 weight, address, bool) external onlyOwner {
        totalAllocPoint = totalAllocPoint - poolInfo[pid].allocPoint + weight;
        poolInfo[pid].allocPoint = uint64(weight);
    }

    function setSushiPerSecond(uint256 rate) external onlyOwner {
        sushiPerSecond = rate;
    }
}

/// @notice Without a way to update all pools: not of the family.
contract ChefWithoutUpdates {
    uint256 public poolLength;
    uint256 public totalAllocPoint;
    mapping(uint256 => uint256) public poolInfo;
}
