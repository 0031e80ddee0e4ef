export default function NetworkPage(_props: Record<string, unknown>) { return <h1>NetworkPage</h1>; }
