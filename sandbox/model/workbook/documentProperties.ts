import type { StoredInstance } from "../storedObject";
import { storedObject } from "../storedObject";

const Properties = storedObject("Excel.DocumentProperties", {
  author: "",
  category: "",
  comments: "",
  company: "",
  keywords: "",
  manager: "",
  subject: "",
  title: "",
});

/** Title, author and so on. */
export const documentProperties = (stored: Map<string, unknown>): StoredInstance =>
  new Properties({ get: (name) => stored.get(name), set: (name, value) => stored.set(name, value) });
