// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

contract BondedToken is ERC20("Bonded", "BND") {
    constructor(address holder) {
        _mint(holder, 28_000_000 ether);
    }

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}

/// @notice Sets what a round may mint by the rule of Livepeer's Minter (livepeer/protocol,
/// contracts/token/Minter.sol with MathUtilsV2, read 2026-11-21).
contract LivepeerMinter {
    uint256 internal constant PERC_DIVISOR = 10 ** 9;
    LivepeerRounds public immutable controller;
    uint256 public inflation;
    uint256 public inflationChange;
    uint256 public targetBondingRate;
    uint256 public currentMintableTokens;
    uint256 public currentMintedTokens;

    constructor(LivepeerRounds rounds, uint256 rate, uint256 change, uint256 target) {
        controller = rounds;
        (inflation, inflationChange, targetBondingRate) = (rate, change, target);
    }

    modifier onlyOwner() {
        require(msg.sender == controller.owner(), "caller must be Controller owner");
        _;
    }

    function setCurrentRewardTokens() external {
        uint256 supply = getGlobalTotalSupply();
        uint256 bonding = supply == 0 ? 0 : controller.getTotalBonded() * PERC_DIVISOR / supply;
        if (bonding < targetBondingRate) inflation += inflationChange;
        else if (bonding > targetBondingRate) {
            inflation = inflationChange > inflation ? 0 : inflation - inflationChange;
        }
        currentMintableTokens = supply * inflation / PERC_DIVISOR;
        currentMintedTokens = 0;
    }

    function createReward(uint256 part, uint256 whole) external returns (uint256 amount) {
        amount = currentMintableTokens * (part * PERC_DIVISOR / whole) / PERC_DIVISOR;
        currentMintedTokens += amount;
        require(currentMintedTokens <= currentMintableTokens, "minted tokens cannot exceed mintable tokens");
        controller.token().mint(address(this), amount);
    }

    function getGlobalTotalSupply() public view returns (uint256) {
        return controller.token().totalSupply() + controller.elsewhere();
    }

    function setInflationChange(uint256 change) external onlyOwner {
        require(change <= PERC_DIVISOR, "_inflationChange is invalid percentage");
        inflationChange = change;
    }

    function setTargetBondingRate(uint256 target) external onlyOwner {
        require(target <= PERC_DIVISOR, "_targetBondingRate is invalid percentage");
        targetBondingRate = target;
    }

    /// @dev No such function there: odd values for the tests.
    function force(uint256 rate, uint256 change, uint256 target, uint256 mintable) external {
        (inflation, inflationChange) = (rate, change);
        (targetBondingRate, currentMintableTokens) = (target, mintable);
    }
}

/// @notice Controller, rounds and bonds in one, with one transcoder who holds all that is bonded. Its
/// rewards count from the next round on, as there.
contract LivepeerRounds {
    address public owner;
    BondedToken public immutable token;
    uint256 public immutable roundLength;
    uint256 public elsewhere;
    uint256 public getTotalBonded;
    uint256 internal nextBonded;
    uint256 public lastInitializedRound;
    LivepeerMinter public minter;

    constructor(address owner_, BondedToken token_, uint256 length, uint256 elsewhere_) {
        (owner, token, roundLength, elsewhere) = (owner_, token_, length, elsewhere_);
    }

    function start(LivepeerMinter minter_, uint256 bonded) external {
        (minter, nextBonded) = (minter_, bonded);
        token.mint(address(minter_), bonded);
    }

    function getContract(bytes32 id) external view returns (address) {
        if (id == keccak256("Minter")) return address(minter);
        return id == keccak256("LivepeerToken") ? address(token) : address(this);
    }

    function currentRound() public view returns (uint256) {
        return block.number / roundLength;
    }

    function currentRoundStartBlock() external view returns (uint256) {
        return currentRound() * roundLength;
    }

    function currentRoundInitialized() external view returns (bool) {
        return lastInitializedRound == currentRound();
    }

    function initializeRound() public {
        require(lastInitializedRound < currentRound(), "round already initialized");
        lastInitializedRound = currentRound();
        getTotalBonded = nextBonded;
        minter.setCurrentRewardTokens();
    }

    function reward() public {
        nextBonded += minter.createReward(1, 1);
    }

    function initializeAndReward() external {
        initializeRound();
        reward();
    }
}

/// @notice Without a target: not of the family.
contract AimlessMinter {
    uint256 public inflation;
    uint256 public inflationChange;
    uint256 public currentMintableTokens;
    uint256 public currentMintedTokens;
}
