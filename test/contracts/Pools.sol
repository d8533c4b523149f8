// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

interface Token {
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
}

interface Pair {
    function getReserves() external view returns (uint112, uint112, uint32);
    function swap(uint256 out0, uint256 out1, address to, bytes calldata data) external;
}

interface Factory {
    function getPair(address a, address b) external view returns (address);
}

/// After the published rule of UniswapV2Router02.sol and UniswapV2Library.sol (v2-periphery): out =
/// in × 997 × reserveOut ÷ (reserveIn × 1000 + in × 997), floored, from pair to pair.
contract PairRouter {
    Factory public factory;

    constructor(Factory factory_) {
        factory = factory_;
    }

    function swapExactTokensForTokens(
        uint256 amountIn,
        uint256 amountOutMin,
        address[] calldata path,
        address to,
        uint256 deadline
    ) external returns (uint256[] memory amounts) {
        require(deadline >= block.timestamp, "UniswapV2Router: EXPIRED");
        uint256 last = path.length - 1;
        amounts = new uint256[](path.length);
        amounts[0] = amountIn;
        for (uint256 i = 0; i < last; i++) {
            (uint256 reserveIn, uint256 reserveOut) = reserves(path[i], path[i + 1]);
            uint256 paid = amounts[i] * 997;
            amounts[i + 1] = (paid * reserveOut) / (reserveIn * 1000 + paid);
        }
        require(amounts[last] >= amountOutMin, "UniswapV2Router: INSUFFICIENT_OUTPUT_AMOUNT");
        Token(path[0]).transferFrom(msg.sender, factory.getPair(path[0], path[1]), amountIn);
        for (uint256 i = 0; i < last; i++) {
            bool first = path[i] < path[i + 1];
            address next = i + 1 < last ? factory.getPair(path[i + 1], path[i + 2]) : to;
            Pair(factory.getPair(path[i], path[i + 1])).swap(
                first ? 0 : amounts[i + 1], first ? amounts[i + 1] : 0, next, ""
            );
        }
    }

    function reserves(address a, address b) internal view returns (uint256, uint256) {
        (uint112 r0, uint112 r1,) = Pair(factory.getPair(a, b)).getReserves();
        return a < b ? (uint256(r0), uint256(r1)) : (uint256(r1), uint256(r0));
    }
}

/// The state of a Uniswap v3 pool as its interface shows it (IUniswapV3PoolState.sol, v3-core), set by the test.
contract ConcentratedState {
    struct Slot0 {
        uint160 sqrtPriceX96;
        int24 tick;
        uint16 observationIndex;
        uint16 observationCardinality;
        uint16 observationCardinalityNext;
        uint8 feeProtocol;
        bool unlocked;
    }

    struct Tick {
        uint128 liquidityGross;
        int128 liquidityNet;
        uint256 feeGrowthOutside0X128;
        uint256 feeGrowthOutside1X128;
        int56 tickCumulativeOutside;
        uint160 secondsPerLiquidityOutsideX128;
        uint32 secondsOutside;
        bool initialized;
    }

    address public token0;
    address public token1;
    uint24 public fee;
    int24 public tickSpacing;
    uint128 public liquidity;
    Slot0 public slot0;
    mapping(int24 => Tick) public ticks;
    mapping(int16 => uint256) public tickBitmap;

    constructor(address token0_, address token1_, uint24 fee_, int24 tickSpacing_) {
        token0 = token0_;
        token1 = token1_;
        fee = fee_;
        tickSpacing = tickSpacing_;
    }

    function setPrice(uint160 sqrtPriceX96, int24 tick) external {
        slot0 = Slot0(sqrtPriceX96, tick, 0, 1, 1, 0, true);
    }

    function setRange(int24 lower, int24 upper, uint128 amount) external {
        liquidity = amount;
        setTick(lower, int128(amount));
        setTick(upper, -int128(amount));
    }

    function setTick(int24 tick, int128 net) internal {
        ticks[tick] = Tick(uint128(net > 0 ? net : -net), net, 0, 0, 0, 0, 0, true);
        int24 compressed = tick / tickSpacing;
        if (tick < 0 && tick % tickSpacing != 0) compressed--;
        tickBitmap[int16(compressed >> 8)] |= 1 << uint8(uint24(compressed & 255));
    }
}
