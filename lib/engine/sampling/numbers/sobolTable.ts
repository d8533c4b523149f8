/**
 * Primitive polynomials and initial direction numbers of the Sobol' sequence for dimensions 2 to 16: the
 * polynomial with all its bits, then m_1 to m_s. From the file new-joe-kuo-6.21201 of S. Joe and F. Y.
 * Kuo, Constructing Sobol sequences with better two-dimensional projections, SIAM J. Sci. Comput. 30
 * (2008) 2635-2654, as SciPy 1.10.1 carries it. Copyright (c) 2008, Frances Y. Kuo and Stephen Joe,
 * all rights reserved; used under the BSD licence of that file.
 */
export const sobolTable = `
3 1; 7 1 3; 11 1 3 1; 13 1 1 1; 19 1 1 3 3; 25 1 3 5 13; 37 1 1 5 5 17; 41 1 1 5 5 5;
47 1 1 7 11 19; 55 1 1 5 1 1; 59 1 1 1 3 11; 61 1 3 5 5 31; 67 1 3 3 9 7 49;
91 1 1 1 15 21 21; 97 1 3 1 13 27 49`;
