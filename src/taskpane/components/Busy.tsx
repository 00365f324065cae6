import { makeStyles, Spinner, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({ busy: { padding: tokens.spacingVerticalXXL, justifyContent: "center" } });

export function Busy({ label }: { readonly label: string }) {
  return <Spinner className={useStyles().busy} size="small" label={label} role="status" />;
}
