export default function Record(_props: Record<string, unknown>) { return <h1>Record</h1>; }
