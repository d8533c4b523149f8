// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

/// @notice What holds the state and runs the code of another, as Compound's Unitroller.
contract Unitroller {
    address public admin;
    address public implementation;

    constructor(address admin_, address implementation_) {
        admin = admin_;
        implementation = implementation_;
    }

    function setImplementation(address implementation_) external {
        require(msg.sender == admin, "only admin");
        implementation = implementation_;
    }

    fallback() external {
        address code = implementation;
        assembly {
            calldatacopy(0, 0, calldatasize())
            let isDone := delegatecall(gas(), code, 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if iszero(isDone) { revert(0, returndatasize()) }
            return(0, returndatasize())
        }
    }
}

/// @notice Rewards of two markets, as Compound's Comptroller: the first has had a speed for long, the second
/// never had one. What a supplier has from before a market's first index counts from the initial index.
contract RewardsV1 {
    address public admin;
    address public implementation;
    IERC20 internal immutable comp;
    uint256 internal immutable start;
    uint256 internal constant initialIndex = 1e36;
    mapping(uint256 market => mapping(address supplier => uint256 amount)) public supplied;
    mapping(uint256 market => mapping(address supplier => uint256 index)) public supplierIndex;

    event DistributedSupplierComp(uint256 indexed market, address indexed supplier, uint256 amount);

    constructor(IERC20 comp_) {
        comp = comp_;
        start = block.timestamp;
    }

    function supply(uint256 market, uint256 amount) external {
        supplied[market][msg.sender] += amount;
    }

    function claimComp(address holder) external {
        uint256 accrued;
        for (uint256 market; market < 2; ++market) {
            uint256 index = indexOf(market);
            uint256 from = firstIndex(supplierIndex[market][holder], index);
            uint256 amount = ((index - from) * supplied[market][holder]) / 1e36;
            supplierIndex[market][holder] = index;
            emit DistributedSupplierComp(market, holder, amount);
            accrued += amount;
        }
        comp.transfer(holder, accrued);
    }

    /// @dev A hundred-thousandth of a token a second for each token supplied.
    function indexOf(uint256 market) public view virtual returns (uint256) {
        return market == 0 ? initialIndex + (block.timestamp - start) * 1e31 : 0;
    }

    function firstIndex(uint256 index, uint256 supplyIndex) internal view virtual returns (uint256) {
        return index == 0 && supplyIndex > 0 ? initialIndex : index;
    }
}

/// @notice Every market begins at the initial index, as with Compound's proposal 62.
contract RewardsV2 is RewardsV1 {
    constructor(IERC20 comp_) RewardsV1(comp_) {}

    function indexOf(uint256 market) public view override returns (uint256) {
        return market == 0 ? super.indexOf(market) : initialIndex;
    }

    function firstIndex(uint256 index, uint256 supplyIndex) internal view virtual override returns (uint256) {
        return index == 0 && supplyIndex >= initialIndex ? initialIndex : index;
    }
}

/// @notice The same with `>` for `>=`: whoever supplied a market without a speed gets its whole index.
contract RewardsV2Wrong is RewardsV2 {
    constructor(IERC20 comp_) RewardsV2(comp_) {}

    function firstIndex(uint256 index, uint256 supplyIndex) internal view override returns (uint256) {
        return index == 0 && supplyIndex > initialIndex ? initialIndex : index;
    }
}

interface IPriceOracle {
    function getUnderlyingPrice(address market) external view returns (uint256);
}

/// @notice Asks an oracle before anything leaves a market, and logs rewards as it does.
contract LendingComptroller is Ownable {
    IPriceOracle public oracle;

    event DistributedSupplierComp(address indexed market, address indexed supplier);

    constructor(address owner_, IPriceOracle oracle_) Ownable(owner_) {
        oracle = oracle_;
    }

    function _setPriceOracle(IPriceOracle oracle_) external onlyOwner {
        oracle = oracle_;
    }

    function redeemAllowed(address market, address supplier) external {
        require(oracle.getUnderlyingPrice(market) > 0, "price error");
        emit DistributedSupplierComp(market, supplier);
    }
}

/// @notice A market of ETH, which has no `underlying()`, as Compound's cETH.
contract EtherMarket {
    LendingComptroller private immutable comptroller;
    mapping(address supplier => uint256 amount) public balanceOf;

    constructor(LendingComptroller comptroller_) {
        comptroller = comptroller_;
    }

    function mint() external payable {
        balanceOf[msg.sender] += msg.value;
    }

    function redeem(uint256 amount) external {
        comptroller.redeemAllowed(address(this), msg.sender);
        balanceOf[msg.sender] -= amount;
        payable(msg.sender).transfer(amount);
    }
}

/// @notice A price for every market.
contract OldOracle is IPriceOracle {
    function getUnderlyingPrice(address) external pure returns (uint256) {
        return 1e18;
    }
}

/// @notice Looks prices up by the market's token, as the feed of Compound's proposal 117.
contract FeedByUnderlying is IPriceOracle {
    function getUnderlyingPrice(address market) public view virtual returns (uint256) {
        (bool isAnswered, bytes memory answer) = market.staticcall(abi.encodeWithSignature("underlying()"));
        require(isAnswered && answer.length == 32, "no underlying");
        return 1e18;
    }
}

/// @notice The same, and knows the market of ETH.
contract FeedWithEther is FeedByUnderlying {
    address private immutable ether_;

    constructor(address market) {
        ether_ = market;
    }

    function getUnderlyingPrice(address market) public view override returns (uint256) {
        return market == ether_ ? 1e18 : super.getUnderlyingPrice(market);
    }
}

interface IFeed {
    function latestAnswer() external view returns (int256);
}

/// @notice Lends a token against ETH, each priced in dollars of eight decimals by a feed, up to three quarters.
contract FeedMarket {
    IERC20 private immutable lent;
    IFeed private immutable etherFeed;
    IFeed private immutable lentFeed;
    mapping(address account => uint256 amount) public collateral;
    mapping(address account => uint256 amount) public debt;

    event Borrow(address indexed account, uint256 amount);

    constructor(IERC20 lent_, IFeed etherFeed_, IFeed lentFeed_) {
        lent = lent_;
        etherFeed = etherFeed_;
        lentFeed = lentFeed_;
    }

    function deposit() external payable {
        collateral[msg.sender] += msg.value;
    }

    function borrow(uint256 amount) public {
        require(debt[msg.sender] + amount <= limit(msg.sender), "insufficient liquidity");
        debt[msg.sender] += amount;
        lent.transfer(msg.sender, amount);
        emit Borrow(msg.sender, amount);
    }

    function borrowHalf() external {
        borrow((limit(msg.sender) - debt[msg.sender]) / 2);
    }

    function limit(address account) public view returns (uint256) {
        return (collateral[account] * uint256(etherFeed.latestAnswer()) * 3) / (uint256(lentFeed.latestAnswer()) * 4);
    }
}

/// @notice Gives back what was put in, unless its owner paused that.
contract PausedVault is Ownable, Pausable {
    IERC20 private immutable token;
    mapping(address account => uint256 amount) public balanceOf;

    event Withdrawal(address indexed account);

    constructor(address owner_, IERC20 token_) Ownable(owner_) {
        token = token_;
    }

    function pause() external onlyOwner {
        _pause();
    }

    /// @notice Pauses too, under a name that does not say so.
    function setFee(uint256) external onlyOwner {
        _pause();
    }

    function deposit(uint256 amount) external {
        token.transferFrom(msg.sender, address(this), amount);
        balanceOf[msg.sender] += amount;
    }

    function withdraw(uint256 amount) external whenNotPaused {
        balanceOf[msg.sender] -= amount;
        token.transfer(msg.sender, amount);
        emit Withdrawal(msg.sender);
    }
}
