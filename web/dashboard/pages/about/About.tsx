export default function About(_props: Record<string, unknown>) { return <h1>About</h1>; }
