export declare function builtManifest(source: string, developmentUrl: string, baseUrl: string): string;
