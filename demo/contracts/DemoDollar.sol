// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice A stand-in for a stablecoin with six decimals and a fixed supply.
contract DemoDollar is ERC20 {
    constructor(address holder, uint256 supply) ERC20("Demo Dollar", "dUSD") {
        _mint(holder, supply);
    }

    function decimals() public pure override returns (uint8) {
        return 6;
    }
}
