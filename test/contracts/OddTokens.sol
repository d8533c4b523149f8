// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice What all tokens of the zoo have; each is odd in one way.
abstract contract OddToken {
    uint256 public totalSupply = 1_000_000;
    mapping(address => uint256) public balanceOf;

    event Transfer(address indexed from, address indexed to, uint256 value);

    constructor(address holder) {
        balanceOf[holder] = totalSupply;
    }

    function move(address to, uint256 value) internal {
        balanceOf[msg.sender] -= value;
        balanceOf[to] += value;
        emit Transfer(msg.sender, to, value);
    }
}

abstract contract NamedToken is OddToken {
    string public name = "Odd";
    string public symbol = "ODD";

    function transfer(address to, uint256 value) external virtual returns (bool) {
        move(to, value);
        return true;
    }
}

abstract contract ThreeDigitToken is NamedToken {
    uint8 public constant decimals = 3;
}

/// @notice Its name turns the direction of what follows, rings a bell and is markup.
contract HostileNameToken is OddToken {
    uint8 public constant decimals = 3;
    string public name = unicode"\u202Eeno\u0007\u200B <img src=x onerror=alert(1)>\n| a [link](//x)";
    string public symbol = unicode"US\u200BD\u202E\u0000C\n";

    constructor(address holder) OddToken(holder) {}

    function transfer(address to, uint256 value) external returns (bool) {
        move(to, value);
        return true;
    }
}

contract NoDecimalsToken is NamedToken {
    constructor(address holder) OddToken(holder) {}
}

/// @notice Says more decimals than the standard's type holds.
contract WideDecimalsToken is NamedToken {
    uint256 public decimals;

    constructor(address holder, uint256 decimals_) OddToken(holder) {
        decimals = decimals_;
    }
}

contract Bytes32Token is OddToken {
    uint8 public constant decimals = 3;
    bytes32 public constant name = "Maker";
    bytes32 public symbol;

    constructor(address holder, bytes32 symbol_) OddToken(holder) {
        symbol = symbol_;
    }
}

/// @notice Keeps a hundredth of what is moved, and its logs say so or not.
contract FeeToken is ThreeDigitToken {
    bool internal immutable isHonest;

    constructor(address holder, bool isHonest_) OddToken(holder) {
        isHonest = isHonest_;
    }

    function transfer(address to, uint256 value) external override returns (bool) {
        uint256 fee = value / 100;
        balanceOf[msg.sender] -= value;
        balanceOf[to] += value - fee;
        balanceOf[address(this)] += fee;
        if (isHonest) emit Transfer(msg.sender, address(this), fee);
        emit Transfer(msg.sender, to, isHonest ? value - fee : value);
        return true;
    }
}

/// @notice Returns nothing, as USDT.
contract EmptyReturnToken is OddToken {
    uint8 public constant decimals = 3;
    string public constant name = "Empty";
    string public constant symbol = "EMP";

    constructor(address holder) OddToken(holder) {}

    function transfer(address to, uint256 value) external {
        move(to, value);
    }
}

/// @notice Says false and moves nothing.
contract FalseReturnToken is ThreeDigitToken {
    constructor(address holder) OddToken(holder) {}

    function transfer(address, uint256) external pure override returns (bool) {
        return false;
    }
}

/// @notice A contract that answers every call with nothing.
contract EmptyAnswer {
    fallback() external {}
}
