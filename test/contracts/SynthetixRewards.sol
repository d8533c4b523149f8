// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice Pays by the rule of Synthetix' StakingRewards (Synthetixio/synthetix,
/// contracts/StakingRewards.sol, read 2026-11-21), with what its owner may do. Stakes are left out: they
/// decide who is paid, not how much.
contract SynthetixRewards is Ownable {
    IERC20 public immutable rewardsToken;
    IERC20 public immutable stakingToken;
    address public rewardsDistribution;
    uint256 public rewardRate;
    uint256 public periodFinish;
    uint256 public rewardsDuration = 7 days;
    bool public paused;

    constructor(address holder, IERC20 rewards, IERC20 staked) Ownable(holder) {
        rewardsDistribution = holder;
        rewardsToken = rewards;
        stakingToken = staked;
    }

    function lastTimeRewardApplicable() external view returns (uint256) {
        return block.timestamp < periodFinish ? block.timestamp : periodFinish;
    }

    function notifyRewardAmount(uint256 reward) external {
        require(msg.sender == rewardsDistribution, "not the distributor");
        uint256 leftover;
        if (block.timestamp < periodFinish) {
            leftover = (periodFinish - block.timestamp) * rewardRate;
        }
        rewardRate = (reward + leftover) / rewardsDuration;
        require(rewardRate <= rewardsToken.balanceOf(address(this)) / rewardsDuration, "too much");
        periodFinish = block.timestamp + rewardsDuration;
    }

    function setRewardsDuration(uint256 seconds_) external onlyOwner {
        require(block.timestamp > periodFinish, "a period runs");
        rewardsDuration = seconds_;
    }

    function setPaused(bool paused_) external onlyOwner {
        paused = paused_;
    }

    function recoverERC20(IERC20 token, uint256 amount) external onlyOwner {
        require(token != stakingToken && token != rewardsToken, "not this one");
        token.transfer(owner(), amount);
    }

    /// @dev No such function there: odd values for the tests.
    function force(uint256 rate, uint256 finish) external {
        rewardRate = rate;
        periodFinish = finish;
    }
}

/// @notice Without the getter of the period's end: not of the family.
contract EndlessRewards {
    address public rewardsToken;
    uint256 public rewardRate;
    uint256 public lastTimeRewardApplicable;
}
