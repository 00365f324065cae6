export declare function findBrowser(): string | undefined;
export declare function findOrFetchBrowser(): string | undefined;
export declare const noBrowser: string;
export declare const headlessArguments: string[];
