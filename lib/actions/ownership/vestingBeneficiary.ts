/** What the owner of a VestingWallet is called among a DAO's values: who receives what vests. */
export const vestingBeneficiary = "Vesting beneficiary";
