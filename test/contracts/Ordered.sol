// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice A token whose cap its owner sets: a mint beyond it is refused, and one that fills it takes what is left.
contract CappedToken is ERC20, Ownable {
    uint256 public cap;
    address public guardian;

    constructor(address owner_, uint256 cap_) ERC20("Capped", "CAP") Ownable(owner_) {
        cap = cap_;
    }

    function setCap(uint256 cap_) external onlyOwner {
        cap = cap_;
    }

    function mint(address to, uint256 amount) external onlyOwner {
        require(totalSupply() + amount <= cap, "beyond the cap");
        _mint(to, amount);
    }

    function mintRest(address to) external onlyOwner {
        _mint(to, cap - totalSupply());
    }

    function setGuardian(address guardian_) external onlyOwner {
        guardian = guardian_;
    }
}

/// @notice A price feed that its owner sets: the last answer stays.
contract OwnedFeed is Ownable {
    int256 public latestAnswer;

    constructor(address owner_) Ownable(owner_) {}

    function setAnswer(int256 answer) external onlyOwner {
        latestAnswer = answer;
    }
}
