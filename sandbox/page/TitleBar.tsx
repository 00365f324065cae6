export function TitleBar() {
  return (
    <header className="title-bar">
      <h1>
        Sandbox <span>– stands in for Excel</span>
      </h1>
      <p>Book1</p>
      <p className="title-note">Nothing is saved or sent</p>
    </header>
  );
}
