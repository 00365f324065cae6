import { useRef } from "react";
import { ArrowDownload24Regular } from "@fluentui/react-icons/svg/arrow-download";
import { DocumentAdd24Regular } from "@fluentui/react-icons/svg/document-add";
import { DocumentTable24Regular } from "@fluentui/react-icons/svg/document-table";
import { FolderOpen24Regular } from "@fluentui/react-icons/svg/folder-open";
import { readOptions, writeOptions, type PageOptions } from "../session/pageOptions";
import { RibbonButtonBox, RibbonGroupBox } from "./RibbonStrip";

interface Props {
  readonly disabled: boolean;
  readonly onOpen: (files: readonly File[]) => void;
  readonly onDownload: () => void;
}

/** A fresh workbook is a fresh page: the browser asks first where something would be lost. */
const startFresh = (workbook: PageOptions["workbook"]) => {
  const options = readOptions(window.location.search);
  window.location.assign(`/${writeOptions({ ...options, workbook })}`);
};

export function WorkbookGroup({ disabled, onOpen, onDownload }: Props) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <RibbonGroupBox label="Workbook">
      <RibbonButtonBox
        label="New from sample"
        icon={<DocumentTable24Regular />}
        tip="Starts again with the accounts of a made-up company"
        onClick={() => startFresh("sample")}
      />
      <RibbonButtonBox
        label="New blank"
        icon={<DocumentAdd24Regular />}
        tip="Starts again with an empty workbook"
        onClick={() => startFresh("empty")}
      />
      <RibbonButtonBox
        label="Open CSV…"
        icon={<FolderOpen24Regular />}
        tip="Opens a CSV as a table on a new sheet. A file can also be dropped anywhere on the page."
        disabled={disabled}
        onClick={() => file.current?.click()}
      />
      <RibbonButtonBox
        label="Download workbook"
        icon={<ArrowDownload24Regular />}
        tip="Saves the workbook as an .xlsx file. It is written by this page: nothing leaves your machine."
        disabled={disabled}
        onClick={onDownload}
      />
      <input
        ref={file}
        type="file"
        hidden
        multiple
        accept=".csv,.tsv,.txt,text/csv"
        onChange={({ currentTarget }) => {
          onOpen([...(currentTarget.files ?? [])]);
          // The same file can then be chosen again.
          currentTarget.value = "";
        }}
      />
    </RibbonGroupBox>
  );
}
