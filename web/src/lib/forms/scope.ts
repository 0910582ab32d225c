import { createContext } from 'svelte';

const [read, write, given] = createContext<() => string>();

/** Name the form that the fields inside stand in, so that fields of the same name on one page have ids of their own. */
export const setFormScope = write;

/** The name of the form around; empty where it needs none. Call it while the component is set up. */
export const formScope = (): (() => string) => (given() ? read() : () => '');
