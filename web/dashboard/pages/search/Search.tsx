export default function Search(_props: Record<string, unknown>) { return <h1>Search</h1>; }
