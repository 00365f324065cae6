/**
 * What Microsoft's template of a task pane with React shows (OfficeDev/Office-Addin-TaskPane-React), written anew to be
 * measured beside our pane: a header with a logo, a list with icons, a text field and a button that writes the text into
 * the workbook, in Fluent's light theme. In favour of the template: it loads none of the template's polyfills, it is built
 * with our webpack settings and our versions of React and Fluent, and its icons come from their own modules.
 */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { App } from "./App";

void Office.onReady(() => {
  const container = document.getElementById("container");
  if (container === null) throw new Error("taskpane.html has no element #container");
  createRoot(container).render(
    <FluentProvider theme={webLightTheme}>
      <App />
    </FluentProvider>,
  );
});
