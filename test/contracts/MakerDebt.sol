// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice Whoever governs.
abstract contract Warded {
    mapping(address => uint256) public wards;

    constructor() {
        wards[msg.sender] = 1;
    }

    modifier auth() {
        require(wards[msg.sender] == 1, "not-authorized");
        _;
    }

    function rely(address account) external auth {
        wards[account] = 1;
    }

    function deny(address account) external auth {
        wards[account] = 0;
    }
}

/// @notice Debt under ceilings by the rule of Maker's Vat (makerdao/dss, src/vat.sol: `frob`, `fold` and `file`, read 2026-11-21),
/// without collateral, and with its token in the same contract's hand.
contract DebtVat is Warded {
    uint256 internal constant RAY = 10 ** 27;
    struct Ilk {
        uint256 Art;
        uint256 rate;
        uint256 spot;
        uint256 line;
        uint256 dust;
    }

    mapping(bytes32 => Ilk) public ilks;
    mapping(address => uint256) public dai;
    uint256 public debt;
    uint256 public vice;
    uint256 public Line;
    uint256 public live = 1;
    DebtToken public immutable token = new DebtToken();

    function init(bytes32 ilk) external auth {
        require(ilks[ilk].rate == 0, "already-init");
        ilks[ilk].rate = RAY;
    }

    function file(bytes32 what, uint256 data) external auth {
        require(live == 1 && what == "Line", "file");
        Line = data;
    }

    function file(bytes32 ilk, bytes32 what, uint256 data) external auth {
        require(live == 1, "not-live");
        if (what == "line") ilks[ilk].line = data;
        else if (what == "dust") ilks[ilk].dust = data;
        else revert("file");
    }

    function cage() external auth {
        live = 0;
    }

    /// @dev `frob` and the join there: draws tokens.
    function draw(bytes32 ilk, uint256 art) external {
        Ilk storage kind = ilks[ilk];
        require(live == 1 && kind.rate > 0, "not-live");
        kind.Art += art;
        debt += art * kind.rate;
        require(kind.Art * kind.rate <= kind.line && debt <= Line, "ceiling-exceeded");
        require(kind.Art * kind.rate >= kind.dust, "dust");
        token.mint(msg.sender, art * kind.rate / RAY);
    }

    function fold(bytes32 ilk, address to, int256 rate) external auth {
        ilks[ilk].rate = uint256(int256(ilks[ilk].rate) + rate);
        int256 rad = int256(ilks[ilk].Art) * rate;
        dai[to] = uint256(int256(dai[to]) + rad);
        debt = uint256(int256(debt) + rad);
    }

    /// @dev No such function there: odd values for the tests.
    function force(uint256 line, uint256 debt_, uint256 vice_) external {
        (Line, debt, vice) = (line, debt_, vice_);
    }
}

contract DebtToken is ERC20("Debt", "DBT") {
    address internal immutable vat = msg.sender;

    function mint(address to, uint256 amount) external {
        require(msg.sender == vat, "Only the Vat");
        _mint(to, amount);
    }
}

/// @notice Fees a second by the rule of Maker's Jug (src/jug.sol there).
contract DebtJug is Warded {
    uint256 internal constant RAY = 10 ** 27;
    struct Ilk {
        uint256 duty;
        uint256 rho;
    }

    mapping(bytes32 => Ilk) public ilks;
    DebtVat public immutable vat;
    address public vow;
    uint256 public base;

    constructor(DebtVat vat_) {
        vat = vat_;
    }

    function init(bytes32 ilk) external auth {
        ilks[ilk] = Ilk(RAY, block.timestamp);
    }

    function file(bytes32 ilk, bytes32 what, uint256 data) external auth {
        require(block.timestamp == ilks[ilk].rho, "rho-not-updated");
        require(what == "duty", "file");
        ilks[ilk].duty = data;
    }

    function file(bytes32 what, uint256 data) external auth {
        require(what == "base", "file");
        base = data;
    }

    function file(bytes32 what, address data) external auth {
        require(what == "vow", "file");
        vow = data;
    }

    function drip(bytes32 ilk) external returns (uint256 rate) {
        (, uint256 before,,,) = vat.ilks(ilk);
        rate = raise(base + ilks[ilk].duty, block.timestamp - ilks[ilk].rho) * before / RAY;
        vat.fold(ilk, vow, int256(rate) - int256(before));
        ilks[ilk].rho = block.timestamp;
    }

    /// @dev A power by squaring, each product rounded half up.
    function raise(uint256 factor, uint256 exponent) internal pure returns (uint256 power) {
        power = exponent % 2 == 1 ? factor : RAY;
        for (exponent /= 2; exponent > 0; exponent /= 2) {
            factor = (factor * factor + RAY / 2) / RAY;
            if (exponent % 2 == 1) power = (power * factor + RAY / 2) / RAY;
        }
    }
}

/// @notice Ceilings without debt: not of the family.
contract CeilingOnly {
    uint256 public Line;
    mapping(bytes32 => uint256) public ilks;
}
