"""What a view reckons from many items, for its page and for the API alike."""
