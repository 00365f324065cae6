import { DocumentTable24Regular } from "@fluentui/react-icons/svg/document-table";

export function DropOverlay() {
  return (
    <div className="drop" aria-hidden="true">
      <div>
        <DocumentTable24Regular />
        <p>Drop a CSV to open it as a table on a new sheet</p>
      </div>
    </div>
  );
}
