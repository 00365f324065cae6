/** An add-in's page with Office.js from npm, and the sandbox's bridge in front of it. */
export function hostedByUs(html: string): string;
