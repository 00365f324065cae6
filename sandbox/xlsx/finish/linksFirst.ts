/**
 * Puts the links to other workbooks in front of the names, where ECMA-376 (CT_Workbook) wants them and the library doesn't:
 * Excel takes a file with another order for a damaged one.
 */
export const linksFirst = (workbookXml: string): string =>
  workbookXml.replace(
    /(<definedNames>.*<\/definedNames>)(<externalReferences>.*<\/externalReferences>)/s,
    (_, names: string, links: string) => links + names,
  );
