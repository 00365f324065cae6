/** A cell's text as MATCH takes it literally: `~` in front of what it would take for a wildcard. */
export function literal(cell: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell}&"","~","~~"),"*","~*"),"?","~?")`;
}
