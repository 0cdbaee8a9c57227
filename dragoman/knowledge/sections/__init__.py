"""The sections of a language file, each as a typed shape."""
