interface ServerOptions {
  port?: number;
  /** The built page. */
  pageDir?: string;
  /** The add-in's production build. */
  distDir?: string;
}

export interface RunningServer {
  /** With the port and a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

export const defaultFolders: { readonly pageDir: string; readonly distDir: string };

/** Starts the server; port 0 takes a free one. Resolves once it listens, rejects where the port is taken. */
export function startServer(options?: ServerOptions): Promise<RunningServer>;
