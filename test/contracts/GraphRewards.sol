// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice Accrues by the rule of The Graph's RewardsManager (graphprotocol/contracts,
/// contracts/rewards/RewardsManager.sol, releases of 2020 and 2022, read 2026-11-21), for one indexer of
/// all signal. It is its own Controller.
abstract contract GraphRewards {
    uint256 internal constant UNIT = 10 ** 18;
    GraphToken public immutable token;
    address public governor;
    address public subgraphAvailabilityOracle;
    uint256 public minimumSubgraphSignal;
    uint256 public accRewardsPerSignal;
    uint256 public accRewardsPerSignalLastBlockUpdated = block.number;
    uint256 public signalled = UNIT;
    uint256 internal taken;

    constructor(address governor_, GraphToken token_) {
        (governor, token) = (governor_, token_);
    }

    modifier onlyGovernor() {
        require(msg.sender == governor, "Only Controller governor");
        _;
    }

    function newRewards(uint256 blocks) internal view virtual returns (uint256);

    function snapshot() internal virtual {}

    function controller() external view returns (address) {
        return address(this);
    }

    function getGovernor() external view returns (address) {
        return governor;
    }

    function getContractProxy(bytes32 id) external view returns (address) {
        return id == keccak256("GraphToken") ? address(token) : address(0);
    }

    function getNewRewardsPerSignal() public view returns (uint256) {
        if (signalled == 0) return 0;
        return newRewards(block.number - accRewardsPerSignalLastBlockUpdated) * UNIT / signalled;
    }

    function updateAccRewardsPerSignal() public {
        accRewardsPerSignal += getNewRewardsPerSignal();
        accRewardsPerSignalLastBlockUpdated = block.number;
        snapshot();
    }

    function takeRewards() external {
        updateAccRewardsPerSignal();
        token.mint(governor, (accRewardsPerSignal - taken) * signalled / UNIT);
        taken = accRewardsPerSignal;
        snapshot();
    }

    function setMinimumSubgraphSignal(uint256 signal) external onlyGovernor {
        minimumSubgraphSignal = signal;
    }

    function setSubgraphAvailabilityOracle(address oracle) external onlyGovernor {
        subgraphAvailabilityOracle = oracle;
    }

    /// @dev No such function there.
    function signal(uint256 amount) external {
        updateAccRewardsPerSignal();
        signalled = amount;
    }
}

/// @notice The release of 2022: an amount a block.
contract SteadyGraphRewards is GraphRewards {
    uint256 public issuancePerBlock;

    constructor(address governor_, GraphToken token_) GraphRewards(governor_, token_) {}

    function newRewards(uint256 blocks) internal view override returns (uint256) {
        return issuancePerBlock * blocks;
    }

    function setIssuancePerBlock(uint256 amount) external onlyGovernor {
        updateAccRewardsPerSignal();
        issuancePerBlock = amount;
    }

    /// @dev No such function there: odd values for the tests.
    function force(uint256 amount, uint256 last) external {
        (issuancePerBlock, accRewardsPerSignalLastBlockUpdated) = (amount, last);
    }
}

/// @notice The release of 2020: a growth of the supply a block, from the supply at the last update.
contract GrowingGraphRewards is GraphRewards {
    uint256 public issuanceRate;
    uint256 public tokenSupplySnapshot;

    constructor(address governor_, GraphToken token_) GraphRewards(governor_, token_) {}

    function newRewards(uint256 blocks) internal view override returns (uint256) {
        if (blocks == 0 || issuanceRate <= UNIT) return 0;
        return tokenSupplySnapshot * raise(issuanceRate, blocks) / UNIT - tokenSupplySnapshot;
    }

    function snapshot() internal override {
        tokenSupplySnapshot = token.totalSupply();
    }

    function setIssuanceRate(uint256 rate) external onlyGovernor {
        require(rate >= UNIT, "Issuance rate under minimum allowed");
        updateAccRewardsPerSignal();
        issuanceRate = rate;
    }

    /// @dev A power by squaring, each product rounded half up.
    function raise(uint256 factor, uint256 exponent) internal pure returns (uint256 power) {
        power = exponent % 2 == 1 ? factor : UNIT;
        for (exponent /= 2; exponent > 0; exponent /= 2) {
            factor = (factor * factor + UNIT / 2) / UNIT;
            if (exponent % 2 == 1) power = (power * factor + UNIT / 2) / UNIT;
        }
    }
}

contract GraphToken is ERC20("Signalled", "SGL") {
    constructor(address holder) {
        _mint(holder, 10_000_000_000 ether);
    }

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}

/// @notice Without the block of the last update: not of the family.
contract UndatedRewards {
    uint256 public issuancePerBlock;
    uint256 public minimumSubgraphSignal;
    uint256 public getNewRewardsPerSignal;
}
