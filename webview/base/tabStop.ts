import { createContext } from 'preact';

/** Tab index of the controls below: -1 where a list is one tab stop and its keys lead to them. */
export const TabStop = createContext<0 | -1>(0);
