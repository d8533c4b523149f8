// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @notice A diamond's cut and list of facets, after EIP-2535: only what a change of code is seen by.
contract Diamond is Ownable {
    struct FacetCut {
        address facetAddress;
        uint8 action;
        bytes4[] functionSelectors;
    }

    struct Facet {
        address facetAddress;
        bytes4[] functionSelectors;
    }

    Facet[] internal kept;

    constructor(address owner_) Ownable(owner_) {}

    function diamondCut(FacetCut[] calldata cuts, address, bytes calldata) external virtual onlyOwner {
        for (uint256 i = 0; i < cuts.length; i++) {
            Facet storage facet = kept.push();
            facet.facetAddress = cuts[i].facetAddress;
            facet.functionSelectors = cuts[i].functionSelectors;
        }
    }

    /// @notice A cut under a name that nobody knows.
    function improve(address facet) external onlyOwner {
        kept.push().facetAddress = facet;
    }

    function facets() external view returns (Facet[] memory) {
        return kept;
    }
}

/// @notice The same without the list, as diamonds of before the standard was final.
contract SilentDiamond is Ownable {
    bytes32 public cut;

    constructor(address owner_) Ownable(owner_) {}

    function diamondCut(Diamond.FacetCut[] calldata cuts, address, bytes calldata) external onlyOwner {
        cut = keccak256(abi.encode(cuts));
    }
}
