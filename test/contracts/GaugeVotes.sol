// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

interface ILocks {
    function get_last_user_slope(address) external view returns (int128);
    function locked__end(address) external view returns (uint256);
}

/// @notice Weighs gauges by the rule of Curve's GaugeController (curvefi/curve-dao-contracts,
/// contracts/GaugeController.vy, read 2026-11-21): votes of locked tokens that decay to the end of their
/// lock, counted by the week, times the weight of the gauge's type. Votes that change one cast before are
/// left out.
contract GaugeVotes {
    struct Point {
        uint256 bias;
        uint256 slope;
    }

    uint256 internal constant WEEK = 7 days;

    address public admin = msg.sender;
    address public future_admin;
    address public immutable token;
    address public immutable voting_escrow;
    int128 public n_gauge_types;
    int128 public n_gauges;
    mapping(int128 => string) public gauge_type_names;
    mapping(uint256 => address) public gauges;
    mapping(address => int128) internal typePlusOne;
    mapping(address => mapping(uint256 => Point)) public points_weight;
    mapping(address => mapping(uint256 => uint256)) internal endingSlopes;
    mapping(address => uint256) public time_weight;
    mapping(int128 => uint256) internal typeWeights;

    constructor(address token_, address escrow) {
        (token, voting_escrow) = (token_, escrow);
    }

    modifier onlyAdmin() {
        require(msg.sender == admin, "admin only");
        _;
    }

    function commit_transfer_ownership(address account) external onlyAdmin {
        future_admin = account;
    }

    function apply_transfer_ownership() external onlyAdmin {
        admin = future_admin;
    }

    function add_type(string memory name, uint256 weight) public onlyAdmin {
        gauge_type_names[n_gauge_types] = name;
        typeWeights[n_gauge_types++] = weight;
    }

    function add_type(string memory name) external {
        add_type(name, 0);
    }

    function add_gauge(address gauge, int128 gaugeType, uint256 weight) public onlyAdmin {
        require(gaugeType >= 0 && gaugeType < n_gauge_types, "no such type");
        require(typePlusOne[gauge] == 0, "there already");
        gauges[uint128(n_gauges++)] = gauge;
        typePlusOne[gauge] = gaugeType + 1;
        points_weight[gauge][nextWeek()].bias = weight;
        time_weight[gauge] = nextWeek();
    }

    function add_gauge(address gauge, int128 gaugeType) external {
        add_gauge(gauge, gaugeType, 0);
    }

    function change_type_weight(int128 gaugeType, uint256 weight) external onlyAdmin {
        typeWeights[gaugeType] = weight;
    }

    function change_gauge_weight(address gauge, uint256 weight) external onlyAdmin {
        fill(gauge).bias = weight;
    }

    function vote_for_gauge_weights(address gauge, uint256 bps) external {
        uint256 slope = uint128(ILocks(voting_escrow).get_last_user_slope(msg.sender)) * bps / 10_000;
        uint256 end = ILocks(voting_escrow).locked__end(msg.sender);
        Point storage next = fill(gauge);
        next.bias += slope * (end - nextWeek());
        next.slope += slope;
        endingSlopes[gauge][end] += slope;
    }

    function checkpoint_gauge(address gauge) external {
        fill(gauge);
    }

    function gauge_types(address gauge) public view returns (int128) {
        require(typePlusOne[gauge] != 0, "no gauge");
        return typePlusOne[gauge] - 1;
    }

    function get_gauge_weight(address gauge) public view returns (uint256) {
        return points_weight[gauge][time_weight[gauge]].bias;
    }

    function get_type_weight(int128 gaugeType) external view returns (uint256) {
        return typeWeights[gaugeType];
    }

    function get_total_weight() public view returns (uint256 sum) {
        for (uint256 place; place < uint128(n_gauges); place++) {
            sum += get_gauge_weight(gauges[place]) * typeWeights[gauge_types(gauges[place])];
        }
    }

    function gauge_relative_weight(address gauge) external view returns (uint256) {
        uint256 week = block.timestamp / WEEK * WEEK;
        uint256 total;
        for (uint256 place; place < uint128(n_gauges); place++) {
            total += points_weight[gauges[place]][week].bias * typeWeights[gauge_types(gauges[place])];
        }
        if (total == 0) return 0;
        return 10 ** 18 * typeWeights[gauge_types(gauge)] * points_weight[gauge][week].bias / total;
    }

    function nextWeek() internal view returns (uint256) {
        return (block.timestamp + WEEK) / WEEK * WEEK;
    }

    function fill(address gauge) internal returns (Point storage) {
        uint256 week = time_weight[gauge];
        while (week <= block.timestamp) {
            Point memory point = points_weight[gauge][week];
            week += WEEK;
            uint256 lost = point.slope * WEEK;
            if (point.bias > lost) points_weight[gauge][week] = Point(point.bias - lost, point.slope - endingSlopes[gauge][week]);
        }
        time_weight[gauge] = week;
        return points_weight[gauge][week];
    }
}

/// @notice A lock of one size for all: what votes are read from.
contract Locks {
    int128 public slope;
    uint256 public end;

    constructor(int128 slope_, uint256 end_) {
        (slope, end) = (slope_, end_);
    }

    function get_last_user_slope(address) external view returns (int128) {
        return slope;
    }

    function locked__end(address) external view returns (uint256) {
        return end;
    }
}

/// @notice Without weights of types: not of the family.
contract UntypedGauges {
    int128 public n_gauges;
    address public token;
    mapping(address => uint256) public gauge_relative_weight;

    function change_gauge_weight(address gauge, uint256 weight) external {
        gauge_relative_weight[gauge] = weight;
    }
}
