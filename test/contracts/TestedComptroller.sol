// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice A market as far as rewards ask of it: what is supplied and borrowed.
contract TestedMarket {
    uint256 public totalSupply;
    uint256 public totalBorrows;
    uint256 public borrowIndex = 1e18;

    constructor(uint256 supplied, uint256 borrowed) {
        totalSupply = supplied;
        totalBorrows = borrowed;
    }
}

/// @notice Accrues by the rule of Compound's Comptroller (compound-finance/compound-protocol,
/// contracts/Comptroller.sol, read 2026-11-21): an index of accrual a unit for each side of each market,
/// brought up to the block before a speed changes.
contract TestedComptroller {
    struct MarketState {
        uint224 index;
        uint32 block;
    }

    address public admin;
    IERC20 private immutable comp;
    TestedMarket[] private markets;
    mapping(TestedMarket => uint256) public compSupplySpeeds;
    mapping(TestedMarket => uint256) public compBorrowSpeeds;
    mapping(TestedMarket => MarketState) public compSupplyState;
    mapping(TestedMarket => MarketState) public compBorrowState;
    mapping(address => uint256) public compContributorSpeeds;
    mapping(address => uint256) public lastContributorBlock;
    mapping(address => uint256) public compAccrued;

    constructor(IERC20 token) {
        admin = msg.sender;
        comp = token;
    }

    modifier onlyAdmin() {
        require(msg.sender == admin, "only admin");
        _;
    }

    function getCompAddress() external view returns (address) {
        return address(comp);
    }

    function getAllMarkets() external view returns (TestedMarket[] memory) {
        return markets;
    }

    function list(TestedMarket market) external onlyAdmin {
        markets.push(market);
        compSupplyState[market] = MarketState(1e36, uint32(block.number));
        compBorrowState[market] = MarketState(1e36, uint32(block.number));
    }

    function _setCompSpeeds(
        TestedMarket[] memory cTokens,
        uint256[] memory supplySpeeds,
        uint256[] memory borrowSpeeds
    ) external onlyAdmin {
        for (uint256 i; i < cTokens.length; ++i) {
            TestedMarket market = cTokens[i];
            if (compSupplySpeeds[market] != supplySpeeds[i]) {
                _accrue(compSupplyState[market], compSupplySpeeds[market], market.totalSupply());
                compSupplySpeeds[market] = supplySpeeds[i];
            }
            if (compBorrowSpeeds[market] != borrowSpeeds[i]) {
                uint256 borrowed = market.totalBorrows() * 1e18 / market.borrowIndex();
                _accrue(compBorrowState[market], compBorrowSpeeds[market], borrowed);
                compBorrowSpeeds[market] = borrowSpeeds[i];
            }
        }
    }

    function _grantComp(address recipient, uint256 amount) external onlyAdmin {
        require(amount <= comp.balanceOf(address(this)), "insufficient comp for grant");
        comp.transfer(recipient, amount);
    }

    function _setContributorCompSpeed(address contributor, uint256 speed) external onlyAdmin {
        uint256 delta = block.number - lastContributorBlock[contributor];
        compAccrued[contributor] += delta * compContributorSpeeds[contributor];
        lastContributorBlock[contributor] = speed == 0 ? 0 : block.number;
        compContributorSpeeds[contributor] = speed;
    }

    function _accrue(MarketState storage state, uint256 speed, uint256 units) private {
        uint256 accrued = (block.number - state.block) * speed;
        if (units > 0) state.index += uint224(accrued * 1e36 / units);
        state.block = uint32(block.number);
    }
}

/// @notice An older Comptroller as far as it is read: one speed for both sides of its one market.
contract OldComptroller {
    address public admin;
    address public getCompAddress;
    mapping(TestedMarket => uint256) public compSpeeds;
    mapping(TestedMarket => TestedComptroller.MarketState) public compSupplyState;
    mapping(TestedMarket => TestedComptroller.MarketState) public compBorrowState;
    TestedMarket private immutable market;

    constructor(address token, TestedMarket market_, uint256 speed) {
        admin = msg.sender;
        getCompAddress = token;
        market = market_;
        compSpeeds[market] = speed;
        compSupplyState[market].block = uint32(block.number);
        compBorrowState[market].block = uint32(block.number);
    }

    function getAllMarkets() external view returns (TestedMarket[] memory all) {
        all = new TestedMarket[](1);
        all[0] = market;
    }

    function _setCompSpeed(TestedMarket cToken, uint256 speed) external {
        require(msg.sender == admin, "only admin");
        compSpeeds[cToken] = speed;
        compSupplyState[cToken].block = uint32(block.number);
        compBorrowState[cToken].block = uint32(block.number);
    }
}

/// @notice Without its list of markets: not of the family.
contract UnlistedComptroller {
    address public getCompAddress;
    mapping(address => TestedComptroller.MarketState) public compSupplyState;
    mapping(address => TestedComptroller.MarketState) public compBorrowState;
}
