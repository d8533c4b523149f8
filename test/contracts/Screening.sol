// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// After the published rule of Chainalysis' screening oracle (SanctionsList.sol): its owner puts accounts on a
/// list and takes them off; both ways take many at once, and do nothing where an account is so already.
contract ScreeningList {
    address public owner;
    mapping(address => bool) private listed;

    event SanctionedAddressesAdded(address[] addrs);
    event SanctionedAddressesRemoved(address[] addrs);

    constructor() {
        owner = msg.sender;
    }

    modifier onlyOwner() {
        require(msg.sender == owner, "Ownable: caller is not the owner");
        _;
    }

    function addToSanctionsList(address[] memory accounts) public onlyOwner {
        for (uint256 index = 0; index < accounts.length; index++) listed[accounts[index]] = true;
        emit SanctionedAddressesAdded(accounts);
    }

    function removeFromSanctionsList(address[] memory accounts) public onlyOwner {
        for (uint256 index = 0; index < accounts.length; index++) listed[accounts[index]] = false;
        emit SanctionedAddressesRemoved(accounts);
    }

    function isSanctioned(address account) public view returns (bool) {
        return listed[account];
    }

    function transferOwnership(address next) external onlyOwner {
        owner = next;
    }
}

/// A look-alike: it is asked in the same way, and its list is fixed.
contract FixedScreeningList {
    function isSanctioned(address account) external pure returns (bool) {
        return account == address(0xdead);
    }
}
