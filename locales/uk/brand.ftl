### The name. A mirror can replace it; it must say nothing about what the site is for.

# Shown when a mirror sets no name of its own. Do not translate it; you may write it in your script.
brand-name = Waymark
