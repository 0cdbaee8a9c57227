"""Who is named: persons with their posts and states, what points back to them, places."""
