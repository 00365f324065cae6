/** Which Excel this is, for support; empty where Office doesn't tell. */
export function hostVersion(): string {
  const context =
    typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined);
  const about = context?.diagnostics as Partial<Office.ContextInformation> | undefined;
  return [about?.host, about?.platform, about?.version].filter(Boolean).join(" ");
}
